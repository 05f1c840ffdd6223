package ziyang.estates.assessment;

/** What became of an objection. */
public enum ObjectionState {
    /** 待答复. */
    OPEN,
    /** 成立. */
    UPHELD,
    /** 不成立. */
    REJECTED
}
