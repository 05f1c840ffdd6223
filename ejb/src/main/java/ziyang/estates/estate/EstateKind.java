package ziyang.estates.estate;

/** What an estate was built as, or has become. */
public enum EstateKind {
    /** 商品房小区. */
    COMMERCIAL,
    /** 安置房小区. */
    RESETTLEMENT,
    /** 保障房小区. */
    SOCIAL,
    /** 老旧小区. */
    OLD
}
