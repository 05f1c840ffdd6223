package ziyang.estates.assessment;

/** Why a street stands where it stands. */
public enum RankReason {
    /** 按总分. */
    TOTAL,
    /** 总分相同，以单项得分区分. */
    ITEM,
    /** 总分相同，扣分少者在前. */
    DEDUCTIONS,
    /** 并列. */
    SHARED,
    /** 一票否决. */
    VETO
}
