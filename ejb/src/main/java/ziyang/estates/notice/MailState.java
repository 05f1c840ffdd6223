package ziyang.estates.notice;

/** 待发、已发、失败: given up, until somebody has it tried again. */
public enum MailState {
    WAITING,
    SENT,
    FAILED
}
