package ziyang.estates.contract;

/** What is disclosed to the owners regularly: 民法典 第九百四十三条, in its order. */
public enum DisclosureItem {
    /** 服务的事项. */
    SERVICES,
    /** 负责人员. */
    STAFF,
    /** 质量要求. */
    QUALITY,
    /** 收费项目. */
    FEE_ITEMS,
    /** 收费标准. */
    FEE_RATES,
    /** 履行情况. */
    PERFORMANCE,
    /** 维修资金使用情况. */
    MAINTENANCE_FUND,
    /** 业主共有部分的经营与收益情况. */
    COMMON_INCOME
}
