package ziyang.estates.fund;

/** The five flows of money that 资府办发〔2020〕72号 三（四）1 and 3 names, by who pays. */
public enum FundKind {
    /** 筹备组工作经费和首次业主大会会议经费: the developer of a new estate. */
    PREPARATORY(false),
    /** 物业管理启动资金: the owners of a resettlement estate. */
    START_UP(false),
    /** 物业服务费补助资金: local finance, for resettlement and social-housing estates. */
    SUBSIDY(true),
    /** 老旧小区改造资金. */
    RENOVATION(true),
    /** 激励资金: city finance, for excellent communities. */
    INCENTIVE(true);

    private final boolean publicMoney;

    FundKind(boolean publicMoney) {
        this.publicMoney = publicMoney;
    }

    /** Whether it comes from a public budget; the others are never mixed with it. */
    public boolean publicMoney() {
        return publicMoney;
    }
}
