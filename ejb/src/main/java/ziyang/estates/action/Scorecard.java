package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/**
 * How units did with the actions that were handed out in a period and that they lead now. A figure counts the actions that the list
 * finds under the same {@link ActionFigure}.
 */
@Stateless
public class Scorecard {

    /**
     * One unit.
     *
     * @param daysToReport calendar days on average from the hand-out to the report that stands, one decimal; null when none stands
     * @param daysToClose the same to the closure
     */
    public record Row(
            String unitCode,
            String unitName,
            Map<ActionFigure, Long> figures,
            BigDecimal daysToReport,
            BigDecimal daysToClose) {

        public long of(ActionFigure figure) {
            return figures.getOrDefault(figure, 0L);
        }

        /** Numerator of the rate: verified and on time. */
        public long punctual() {
            return of(ActionFigure.ON_TIME);
        }

        /** Denominator: verified. */
        public long verified() {
            return of(ActionFigure.ON_TIME) + of(ActionFigure.LATE);
        }

        /** Percent with one decimal; null when nothing is verified yet. */
        public BigDecimal rate() {
            return verified() == 0 ? null : mean(punctual() * 100, verified());
        }
    }

    /** A count of one unit. */
    public record Count(String unitCode, String unitName, long actions) {}

    /** Actions of one unit with the same days. */
    public record Course(String unitCode, LocalDate handedOn, LocalDate reportedOn, LocalDate closedOn, long actions) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ActionFilters filters;

    @Inject
    private Lights lights;

    /**
     * The units that lead an action within the account's scope, by what is overdue, then by name.
     *
     * @param period null means the present year
     * @param region code of a region, with everything it manages today; null for all
     */
    @Needs(Permission.ACTION_READ)
    public List<Row> of(Period period, String region) {
        Period within =
                period == null ? Period.of(String.valueOf(lights.today().today().getYear())) : period;
        Map<String, Map<ActionFigure, Long>> figures = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (ActionFigure figure : ActionFigure.values()) {
            for (Count count : counts(within, region, figure)) {
                names.put(count.unitCode(), count.unitName());
                figures.computeIfAbsent(count.unitCode(), code -> new EnumMap<>(ActionFigure.class))
                        .put(figure, count.actions());
            }
        }
        List<Course> courses = courses(within, region);
        return names.keySet().stream()
                .map(code -> new Row(
                        code,
                        names.get(code),
                        figures.get(code),
                        average(code, courses, Course::reportedOn),
                        average(code, courses, Course::closedOn)))
                .sorted(Comparator.comparing((Row row) -> -row.of(ActionFigure.OVERDUE))
                        .thenComparing(Row::unitName))
                .toList();
    }

    private List<Count> counts(Period period, String region, ActionFigure figure) {
        return cohort(period, region, figure)
                .grouped(
                        entities,
                        new Query.Projection<>(
                                "new ziyang.estates.action.Scorecard.Count(u.code, u.name, count(a))",
                                "u.code, u.name",
                                "u.code",
                                Count.class))
                .getResultList();
    }

    private List<Course> courses(Period period, String region) {
        return cohort(period, region, ActionFigure.HANDED_OUT)
                .and("a.reportedOn is not null")
                .grouped(
                        entities,
                        new Query.Projection<>(
                                "new ziyang.estates.action.Scorecard.Course(u.code, a.handedOn, a.reportedOn, a.closedOn,"
                                        + " count(a))",
                                "u.code, a.handedOn, a.reportedOn, a.closedOn",
                                "u.code",
                                Course.class))
                .getResultList();
    }

    private Query cohort(Period period, String region, ActionFigure figure) {
        ActionRegister.Only only = new ActionRegister.Only(false, true, false, figure);
        return filters.query(new ActionRegister.Filter(null, region, null, null, null, period, only), lights.today());
    }

    private static BigDecimal average(String unit, List<Course> courses, Function<Course, LocalDate> until) {
        long days = 0;
        long actions = 0;
        for (Course course : courses) {
            LocalDate end = until.apply(course);
            if (course.unitCode().equals(unit) && end != null) {
                days += ChronoUnit.DAYS.between(course.handedOn(), end) * course.actions();
                actions += course.actions();
            }
        }
        return actions == 0 ? null : mean(days, actions);
    }

    private static BigDecimal mean(long sum, long count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }
}
