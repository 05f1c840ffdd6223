package ziyang.estates.management;

/** 分布, as the plan's table of modes asks for it. */
public enum Layout {
    /** 分布零散. */
    SCATTERED,
    /** 集中. */
    TOGETHER;

    static Layout of(Boolean scattered) {
        return scattered == null ? null : scattered ? SCATTERED : TOGETHER;
    }
}
