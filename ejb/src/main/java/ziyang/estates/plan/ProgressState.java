package ziyang.estates.plan;

import java.util.Set;

/** The life of one quarterly progress; the steps are drawn in the package's front door. */
public enum ProgressState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    CONFIRMED;

    /** The states that may follow. */
    public Set<ProgressState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, CONFIRMED);
            case CONFIRMED -> Set.of();
        };
    }

    /** Whether the unit still has the pen. */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the unit has done its part, at least until the reviewer has looked. */
    public boolean reported() {
        return this == SUBMITTED || this == CONFIRMED;
    }
}
