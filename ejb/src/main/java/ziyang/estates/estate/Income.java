package ziyang.estates.estate;

/** 居民生活水平 as 资府办发〔2020〕72号 三（四）2 names it. */
public enum Income {
    /** 较高. */
    HIGHER,
    /** 一般: the plan names only the two ends. */
    MIXED,
    /** 低收入人群集中. */
    LOW
}
