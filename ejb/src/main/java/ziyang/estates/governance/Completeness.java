package ziyang.estates.governance;

/** What can be asked of the three parties of estates (小区党组织＋业委会＋物业服务企业); an estate that lacks several answers to each. */
public enum Completeness {
    /** 三方齐备. */
    COMPLETE,
    /** 缺党组织. */
    NO_PARTY,
    /** 缺业委会. */
    NO_COMMITTEE,
    /** 缺业委会, and nobody forms one: the street guides its formation (资府办发〔2020〕72号 三（一）1). */
    NOT_BEGUN,
    /** 缺物业. */
    NO_MANAGEMENT
}
