package ziyang.estates.fund;

/** 执行中、已结账. */
public enum BudgetState {
    OPEN,
    CLOSED
}
