package ziyang.estates.assessment;

/** Where a street's own sheet stands. */
public enum SheetState {
    /** 自评中. */
    OPEN,
    /** 已上报. */
    SUBMITTED,
    /** 退回补充. */
    RETURNED
}
