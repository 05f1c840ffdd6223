package ziyang.estates.governance;

import java.time.LocalDate;

/**
 * A date that law sets on a committee's way.
 *
 * @param due last day, or the first possible one where the limit is an {@linkplain GovernanceLimit#earliest() earliest}
 * @param doneOn null while the step has not been taken
 * @param source where the limit is written
 */
public record LegalDate(GovernanceLimit limit, LocalDate from, LocalDate due, LocalDate doneOn, String source) {

    /** Still to be done by its day. */
    public boolean open() {
        return doneOn == null && !limit.earliest();
    }

    /** Done on a day on which the law did not allow it: too late, or for an earliest day too early. */
    public boolean broken() {
        return doneOn != null && (limit.earliest() ? doneOn.isBefore(due) : doneOn.isAfter(due));
    }
}
