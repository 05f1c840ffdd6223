package ziyang.estates.assessment;

/** What an item does to the total. */
public enum ItemEffect {
    /** 基本分: counts towards the 100. */
    MARK,
    /** 扣分: points that are taken off. */
    DEDUCTION,
    /** 加分: points that are added, up to the scheme's cap. */
    BONUS,
    /** 一票否决: any case puts the street behind all others. */
    VETO
}
