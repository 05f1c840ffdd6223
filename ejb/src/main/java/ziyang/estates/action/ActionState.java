package ziyang.estates.action;

import java.util.Set;

/** 已交办、有异议、已签收、待核查、已退回、已核查、已销号、重新办理. */
public enum ActionState {
    ASSIGNED,
    CONTESTED,
    ACCEPTED,
    REPORTED,
    RETURNED,
    VERIFIED,
    CLOSED,
    REOPENED;

    /** The states that may follow this one. */
    public Set<ActionState> next() {
        return switch (this) {
            case ASSIGNED -> Set.of(ACCEPTED, CONTESTED);
            case CONTESTED -> Set.of(ASSIGNED);
            case ACCEPTED, RETURNED, REOPENED -> Set.of(REPORTED);
            case REPORTED -> Set.of(RETURNED, VERIFIED);
            case VERIFIED -> Set.of(RETURNED, CLOSED);
            case CLOSED -> Set.of(REOPENED);
        };
    }

    /**
     * 未销号: what lists, dashboard and bulletin call open, whoever has the next step. {@link ActionLight#OPEN} is the same as a
     * condition.
     */
    public boolean open() {
        return this != CLOSED;
    }

    /** Open, and the next step is the doer's. */
    public boolean awaitsDoer() {
        return this == ASSIGNED || underWay();
    }

    /** Accepted and not finished: progress can be reported. */
    public boolean underWay() {
        return this == ACCEPTED || this == RETURNED || this == REOPENED;
    }

    /** Helping units still report on their parts, also after the lead unit has reported the whole. */
    boolean partsRun() {
        return underWay() || this == REPORTED;
    }

    /**
     * Not reported as done, so that its deadline and its light run; contesting stops no clock. {@link ActionLight#RUNS} is the same as
     * a condition.
     */
    public boolean runs() {
        return awaitsDoer() || this == CONTESTED;
    }
}
