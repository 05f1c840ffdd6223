package ziyang.estates.meeting;

import java.util.Set;

/** 已交办、已签收、待核查、已退回、已核查、已销号. */
public enum ActionState {
    ASSIGNED,
    ACCEPTED,
    REPORTED,
    RETURNED,
    VERIFIED,
    CLOSED;

    /** The states that may follow this one. */
    public Set<ActionState> next() {
        return switch (this) {
            case ASSIGNED -> Set.of(ACCEPTED);
            case ACCEPTED, RETURNED -> Set.of(REPORTED);
            case REPORTED -> Set.of(RETURNED, VERIFIED);
            case VERIFIED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /**
     * 未销号: what lists, dashboard and bulletin call open, whoever has the next step. {@link ActionLight#OPEN} is the same as a
     * condition.
     */
    public boolean open() {
        return this != CLOSED;
    }

    /** Open, and the next step is the doer's: only then do its deadline and its light run. */
    public boolean awaitsDoer() {
        return this == ASSIGNED || this == ACCEPTED || this == RETURNED;
    }
}
