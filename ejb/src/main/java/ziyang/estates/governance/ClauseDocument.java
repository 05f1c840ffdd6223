package ziyang.estates.governance;

/** The documents into which the party's leadership is to be written. */
public enum ClauseDocument {
    /** 管理规约. */
    STATUTE,
    /** 业主大会议事规则. */
    ASSEMBLY_RULES,
    /** 业主委员会议事规则. */
    COMMITTEE_RULES
}
