package ziyang.estates.governance;

/** What an estate's owners govern themselves by. */
public enum CommitteeKind {
    /** 业主委员会, elected by the owners' assembly. */
    OWNERS,
    /** 自治管理委员会, the plan's body for estates that cannot yet have one; no statute defines it. */
    SELF_MANAGEMENT
}
