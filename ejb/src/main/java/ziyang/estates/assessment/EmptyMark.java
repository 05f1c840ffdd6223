package ziyang.estates.assessment;

/** What a rate gives when there is nothing to divide by. */
public enum EmptyMark {
    /** 计满分. */
    FULL,
    /** 不计分. */
    NOTHING
}
