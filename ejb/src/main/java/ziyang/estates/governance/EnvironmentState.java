package ziyang.estates.governance;

/** 筹备中、已设立、已撤销. */
public enum EnvironmentState {
    PREPARING,
    ESTABLISHED,
    DISSOLVED
}
