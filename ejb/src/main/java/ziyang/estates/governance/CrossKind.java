package ziyang.estates.governance;

/** Who serves in a committee as well (双向进入、交叉任职). */
public enum CrossKind {
    /** 小区党组织书记或成员兼任业委会主任或成员. */
    PARTY_MEMBER,
    /** 社区“两委”成员兼任业委会成员. */
    COMMUNITY_MEMBER
}
