package ziyang.estates.standard;

/** What a review (复审) says of an edition. */
public enum ReviewOutcome {
    /** 继续有效. */
    CONTINUES,
    /** 需要修订: another edition follows. */
    TO_REVISE,
    /** 需要废止. */
    TO_REPEAL
}
