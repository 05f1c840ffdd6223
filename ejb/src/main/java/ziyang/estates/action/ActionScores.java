package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ziyang.estates.assessment.ScoreSource;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Light;
import ziyang.estates.region.Region;

/**
 * How a street carries out what its joint meetings decided, for the yearly assessment: the actions of its meetings that were under way in
 * the year, as they stood on the day (rules M5 and M6). Rebuilt from the trail, so that what happened later changes nothing.
 */
@ApplicationScoped
class ActionScores implements ScoreSource {

    static final String ON_TIME = "action:on-time";
    static final String OVERDUE = "action:overdue";
    static final String RETURNED = "action:returned";

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @Inject
    private ActionLedger ledger;

    @Override
    public List<Offer> offers() {
        return List.of(
                new Offer(ON_TIME, WORDS.get("assessment.source." + ON_TIME), true),
                new Offer(OVERDUE, WORDS.get("assessment.source." + OVERDUE), false),
                new Offer(RETURNED, WORDS.get("assessment.source." + RETURNED), false));
    }

    @Override
    public List<Reading> read(int year, LocalDate day, List<Region> streets) {
        LocalDate from = LocalDate.of(year, 1, 1);
        return streets.stream()
                .flatMap(street -> readings(street, ledger.asOf(from, day, street.getCode())))
                .toList();
    }

    private static Stream<Reading> readings(Region street, List<ActionLedger.Row> rows) {
        List<ActionLedger.Row> verified = rows.stream()
                .filter(row -> row.state() == ActionState.VERIFIED || row.state() == ActionState.CLOSED)
                .toList();
        long punctual = verified.stream()
                .filter(row -> row.reportedOn() != null && !row.reportedOn().isAfter(row.deadline()))
                .count();
        long overdue = rows.stream()
                .filter(row -> row.state() != ActionState.CLOSED && row.light() == Light.RED)
                .count();
        long returned = rows.stream().filter(row -> row.returned() > 0).count();
        return Stream.of(
                reading(ON_TIME, street, punctual, verified.size()),
                reading(OVERDUE, street, overdue, rows.size()),
                reading(RETURNED, street, returned, rows.size()));
    }

    private static Reading reading(String source, Region street, long numerator, long denominator) {
        return new Reading(
                source, street.getId(), numerator, denominator, WORDS.get("assessment.source." + source + ".words"));
    }
}
