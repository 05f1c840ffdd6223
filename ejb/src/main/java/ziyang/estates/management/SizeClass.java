package ziyang.estates.management;

/** 规模 by households; the plan speaks of 规模较小 without a number. */
public enum SizeClass {
    /** 较小. */
    SMALL,
    /** 一般. */
    MEDIUM,
    /** 较大. */
    LARGE
}
