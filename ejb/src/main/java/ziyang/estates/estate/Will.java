package ziyang.estates.estate;

/** 业主自治意愿 as 资府办发〔2020〕72号 三（四）2 names it. */
public enum Will {
    /** 强烈. */
    STRONG,
    /** 不强. */
    WEAK
}
