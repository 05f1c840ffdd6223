package ziyang.estates.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ziyang.estates.base.Period;
import ziyang.estates.inbox.Light;

/**
 * When quarterly progress is due. The plan sets no rhythm: both numbers are demonstration values (演示值) until the city decides;
 * they become dated rules then.
 */
final class Rhythm {

    /** Demonstration value: days after the quarter's end; the last of them is the last day. */
    static final int DUE_DAYS = 10;

    /** Demonstration value: days before the last day from which the light is yellow. */
    static final int NEAR_DAYS = 10;

    private Rhythm() {}

    static LocalDate due(Period quarter) {
        return quarter.to().plusDays(DUE_DAYS);
    }

    static Light light(Period quarter, LocalDate today) {
        return Light.of(due(quarter), today, today.plusDays(NEAR_DAYS));
    }

    /** The last quarter and the current one, as far as the plan's progress is written for them. */
    static List<Period> open(Plan plan, LocalDate today) {
        Period current = Period.quarterOf(today);
        return Stream.of(Period.quarterOf(current.from().minusDays(1)), current)
                .filter(plan::reportsOn)
                .toList();
    }
}
