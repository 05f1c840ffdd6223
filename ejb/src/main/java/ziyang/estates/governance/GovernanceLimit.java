package ziyang.estates.governance;

/** What a dated rule limits. The first five run from one step to another. */
public enum GovernanceLimit {
    /** Days from the application to the preparatory group. */
    GROUP(CommitteeStage.APPLIED, CommitteeStage.GROUP_FORMED),
    /** Days from the preparatory group to the assembly. */
    ASSEMBLY(CommitteeStage.GROUP_FORMED, CommitteeStage.VOTING),
    /** Days at least between the notice and the assembly. */
    NOTICE(CommitteeStage.ANNOUNCED, CommitteeStage.VOTING),
    /** Days from the election to the committee's first meeting. */
    FIRST_MEETING(CommitteeStage.COUNTED, CommitteeStage.FIRST_MEETING),
    /** Days from the election to filing. */
    FILING(CommitteeStage.COUNTED, CommitteeStage.FILED),
    /** Years of a term at most. */
    TERM(null, null),
    MEMBERS_LEAST(null, null),
    MEMBERS_MOST(null, null),
    /** Whether the members must be odd: while such a rule holds, they must. */
    MEMBERS_ODD(null, null),
    /** Days before the end of the term from which the light is yellow. */
    EXPIRY_WARNING(null, null),
    /** Days before a legal date from which the light is yellow. */
    DATE_WARNING(null, null),
    /** Days in which the record of a meeting of three parties can be corrected. */
    CORRECTION(null, null);

    private final CommitteeStage from;
    private final CommitteeStage until;

    GovernanceLimit(CommitteeStage from, CommitteeStage until) {
        this.from = from;
        this.until = until;
    }

    /** Whether it runs from one step to another. */
    boolean runs() {
        return from != null;
    }

    /** A day before which the step must not be taken, instead of one by which it must. */
    public boolean earliest() {
        return this == NOTICE;
    }

    CommitteeStage from() {
        return from;
    }

    CommitteeStage until() {
        return until;
    }
}
