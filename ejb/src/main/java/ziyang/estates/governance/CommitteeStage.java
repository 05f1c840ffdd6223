package ziyang.estates.governance;

import java.util.EnumSet;
import java.util.Set;

/** Where a committee is on its way; see the package's description. */
public enum CommitteeStage {
    CHECKING,
    APPLIED,
    GROUP_FORMED,
    RIGHTS_CONFIRMED,
    ANNOUNCED,
    VOTING,
    COUNTED,
    FIRST_MEETING,
    FILED,
    IN_OFFICE,
    RENEWAL_WARNED,
    RENEWING,
    TERMINATED,
    STALLED,
    ORDERED;

    /** The stages that may follow this one; from a side state a committee goes back to where it was as well. */
    public Set<CommitteeStage> next() {
        return switch (this) {
            case TERMINATED -> Set.of();
            case STALLED, ORDERED -> Set.of(TERMINATED);
            case RENEWING -> EnumSet.of(TERMINATED, STALLED, ORDERED);
            case COUNTED -> EnumSet.of(FIRST_MEETING, ANNOUNCED, STALLED, ORDERED, TERMINATED);
            default -> EnumSet.of(values()[ordinal() + 1], STALLED, ORDERED, TERMINATED);
        };
    }

    /** Filed, and the owners' affairs are in its hands. */
    public boolean inOffice() {
        return compareTo(FILED) >= 0 && compareTo(RENEWING) <= 0;
    }

    /** Not yet filed. */
    public boolean onItsWay() {
        return compareTo(FILED) < 0;
    }

    /** 停滞 or 责令改正. */
    public boolean aside() {
        return this == STALLED || this == ORDERED;
    }
}
