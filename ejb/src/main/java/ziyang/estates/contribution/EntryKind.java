package ziyang.estates.contribution;

/** 缴款、支出、退还. */
public enum EntryKind {
    PAID,
    USED,
    REFUNDED
}
