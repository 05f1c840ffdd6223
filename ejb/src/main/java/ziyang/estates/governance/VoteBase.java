package ziyang.estates.governance;

/** Of whom a share must agree. */
public enum VoteBase {
    /** Of those who take part in the vote. */
    PARTICIPANTS,
    /** Of all owners. */
    ALL
}
