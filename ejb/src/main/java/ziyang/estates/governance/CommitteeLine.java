package ziyang.estates.governance;

import java.time.LocalDate;
import java.util.Map;
import ziyang.estates.estate.NamedEstates;

/**
 * What a row of the ledger of committees says.
 *
 * @param days of the steps to office; either from the check of the conditions on, or only of election and filing
 * @param state null for that of the last day
 * @param stateOn the day from which it is so, null where the days say it
 * @param term null before filing
 * @param election null where nothing is said
 */
public record CommitteeLine(
        NamedEstates.Named estate,
        CommitteeKind kind,
        Map<CommitteeStage, LocalDate> days,
        CommitteeStage state,
        LocalDate stateOn,
        CommitteeTerm term,
        VoteDraft election) {

    /** Whether it was elected and filed before anybody wrote down its way. */
    boolean enrolled() {
        return !days.containsKey(CommitteeStage.CHECKING);
    }

    /** The first day that is known of it, by which it is told from the estate's other committees. */
    LocalDate first() {
        return days.getOrDefault(CommitteeStage.CHECKING, days.get(CommitteeStage.COUNTED));
    }

    String key() {
        return key(estate.code(), first());
    }

    static String key(String estate, LocalDate first) {
        return estate + " " + first;
    }
}
