package ziyang.estates.meeting;

import java.util.Set;

/** 待列入议程、已列入议程、已议定、已撤回. */
public enum MatterState {
    WAITING,
    SCHEDULED,
    SETTLED,
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<MatterState> next() {
        return switch (this) {
            case WAITING -> Set.of(SCHEDULED, WITHDRAWN);
            case SCHEDULED -> Set.of(WAITING, SETTLED);
            case SETTLED -> Set.of(WAITING);
            case WITHDRAWN -> Set.of();
        };
    }
}
