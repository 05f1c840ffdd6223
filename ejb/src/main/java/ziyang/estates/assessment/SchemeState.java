package ziyang.estates.assessment;

/** Whether an edition of a scheme may still be changed. */
public enum SchemeState {
    /** 草案. */
    DRAFT,
    /** 已印发: never changed again. */
    ISSUED
}
