package ziyang.estates.governance;

/** 党委、党总支、党支部、联合党支部. */
public enum PartyKind {
    COMMITTEE,
    GENERAL_BRANCH,
    BRANCH,
    JOINT_BRANCH
}
