package ziyang.estates.governance;

/** The nine kinds of matters that owners decide jointly (民法典 §278), in the law's order. */
public enum VoteMatter {
    /** （一）制定和修改业主大会议事规则. */
    ASSEMBLY_RULES,
    /** （二）制定和修改管理规约. */
    STATUTE,
    /** （三）选举业主委员会或者更换业主委员会成员. */
    ELECTION,
    /** （四）选聘和解聘物业服务企业或者其他管理人. */
    MANAGER,
    /** （五）使用建筑物及其附属设施的维修资金. */
    FUND_USE,
    /** （六）筹集建筑物及其附属设施的维修资金. */
    FUND_RAISING,
    /** （七）改建、重建建筑物及其附属设施. */
    REBUILDING,
    /** （八）改变共有部分的用途或者利用共有部分从事经营活动. */
    COMMON_PARTS,
    /** （九）有关共有和共同管理权利的其他重大事项. */
    OTHER
}
