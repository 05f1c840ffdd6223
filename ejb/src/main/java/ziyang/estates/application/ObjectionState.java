package ziyang.estates.application;

/** 待答复、成立、不成立. */
public enum ObjectionState {
    OPEN,
    UPHELD,
    REJECTED
}
