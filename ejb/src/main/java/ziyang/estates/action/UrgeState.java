package ziyang.estates.action;

/** 起草、已发出、已答复. */
public enum UrgeState {
    DRAFT,
    SENT,
    ANSWERED
}
