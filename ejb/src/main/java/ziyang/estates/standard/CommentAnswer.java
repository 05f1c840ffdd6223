package ziyang.estates.standard;

/** What becomes of a comment. */
public enum CommentAnswer {
    /** 采纳. */
    ADOPTED,
    /** 部分采纳: with the reason for the rest. */
    PARTLY,
    /** 不采纳: with the reason. */
    REJECTED
}
