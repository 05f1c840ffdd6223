package ziyang.estates.fund;

/** The accounts of a budget's ledger (会计科目). */
public enum FundAccount {
    /** 下达预算: where the money comes from; its balance is a credit. */
    APPROPRIATED,
    /** 可用指标: not promised to anybody. */
    AVAILABLE,
    /** 冻结指标. */
    FROZEN,
    /** 已审定未拨付. */
    COMMITTED,
    /** 已拨付. */
    PAID,
    /** 结转: to the year after (debit) or from the year before (credit). */
    CARRIED,
    /** 年末收回: back to the treasury when the year was closed. */
    LAPSED
}
