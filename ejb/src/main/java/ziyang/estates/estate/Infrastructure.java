package ziyang.estates.estate;

/** 基础设施, three grades as 资府办发〔2020〕72号 三（四）2 names them. */
public enum Infrastructure {
    /** 较完善. */
    FAIR,
    /** 基本健全. */
    BASIC,
    /** 不健全. */
    POOR
}
