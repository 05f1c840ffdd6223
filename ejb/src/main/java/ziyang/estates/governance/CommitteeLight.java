package ziyang.estates.governance;

import java.time.LocalDate;
import ziyang.estates.inbox.Light;

/**
 * The light of committees on a day: red once a legal date or the term has passed, yellow from some days before.
 *
 * @param termYellow last day of a term that is near
 * @param dateYellow last legal date that is near
 */
record CommitteeLight(LocalDate today, LocalDate termYellow, LocalDate dateYellow) {

    static CommitteeLight on(LocalDate today, Limits limits) {
        return new CommitteeLight(
                today,
                today.plusDays(limits.amount(GovernanceLimit.EXPIRY_WARNING, today)),
                today.plusDays(limits.amount(GovernanceLimit.DATE_WARNING, today)));
    }

    /** The light of what is due next; none where nothing is. */
    Light of(GovernanceLimit dueFor, LocalDate nextDue) {
        return nextDue == null
                ? null
                : Light.of(nextDue, today, dueFor == GovernanceLimit.TERM ? termYellow : dateYellow);
    }
}
