package ziyang.estates.firm;

/** How a firm has its Party organisation, as 资府办发〔2020〕72号 三（一）2 names it. */
public enum PartyForm {
    /** 单独建. */
    SEPARATE,
    /** 联合建. */
    JOINT,
    /** 挂靠建. */
    AFFILIATED,
    /** 其他. */
    OTHER;

    /** Whether another organisation is part of it. */
    public boolean hosted() {
        return this == JOINT || this == AFFILIATED;
    }
}
