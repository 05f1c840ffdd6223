package ziyang.estates.minutes;

import java.util.Set;

/** 起草、会签中、已印发、已被更正版替代. */
public enum MinutesState {
    DRAFT,
    COUNTERSIGNING,
    ISSUED,
    SUPERSEDED;

    /** The states that may follow this one. */
    public Set<MinutesState> next() {
        return switch (this) {
            case DRAFT -> Set.of(COUNTERSIGNING);
            case COUNTERSIGNING -> Set.of(DRAFT, ISSUED);
            case ISSUED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }

    /** Whether it may still become another text. */
    public boolean open() {
        return this == DRAFT || this == COUNTERSIGNING;
    }
}
