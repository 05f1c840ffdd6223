package ziyang.estates.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import ziyang.estates.base.Period;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/**
 * What a unit has to report and a reviewer to look at. Summed, so that a unit with ten duties is not flooded: one task for each
 * plan and quarter not yet submitted, one for each measure with something returned, one for each plan awaiting review.
 */
@Stateless
public class PlanTasks implements TaskSource {

    static final String WRITE = "plan.progress.write";
    static final String RETURNED = "plan.progress.returned";
    static final String REVIEW = "plan.progress.review";

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    /** A number of duties or of progresses under a plan. */
    public record Count(long plan, long number) {}

    /** How far the progress of one measure for one quarter is, once it has left the unit's hands. */
    public record Stand(Measure measure, String period, ProgressState state) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Task> tasksFor(Identity who) {
        Stream<Task> writing = who.may(Permission.PLAN_REPORT) ? writing(who.unitId()) : Stream.of();
        Stream<Task> reviewing = who.may(Permission.PLAN_REVIEW) ? reviewing(who.unitId()) : Stream.of();
        return Stream.concat(writing, reviewing).toList();
    }

    private Stream<Task> writing(long unit) {
        List<Stand> stands = stands(unit);
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                counts("Duty d join d.measure m where d.unit.id = :unit", unit)
                        .flatMap(count -> unsent(plan(count), count.number(), stands, today)),
                returned(stands));
    }

    /** A reviewer is not asked about its own unit's progress: it may not decide on it. */
    private Stream<Task> reviewing(long unit) {
        String awaiting = "DutyProgress p join p.duty d join d.measure m where d.unit.id <> :unit"
                + " and p.state = ziyang.estates.plan.ProgressState.SUBMITTED";
        return counts(awaiting, unit).map(count -> awaiting(plan(count), count.number()));
    }

    /** One task for each open quarter in which not every duty's progress has been submitted. */
    static Stream<Task> unsent(Plan plan, long duties, List<Stand> stands, LocalDate today) {
        return Rhythm.open(plan, today).stream()
                .filter(quarter -> written(plan, quarter, stands) < duties)
                .map(quarter -> unsent(plan, quarter, duties - written(plan, quarter, stands), today));
    }

    private static long written(Plan plan, Period quarter, List<Stand> stands) {
        return stands.stream()
                .filter(stand -> stand.period().equals(quarter.code()))
                .filter(stand -> stand.measure().getPlan().getCode().equals(plan.getCode()))
                .count();
    }

    private static Task unsent(Plan plan, Period quarter, long missing, LocalDate today) {
        return new Task(
                WRITE,
                WORDS.format("plan.task.write", plan.getTitle(), quarter.words(), missing),
                plan.getIssuer(),
                "plan/progress.xhtml?plan=" + plan.getCode() + "&period=" + quarter.code(),
                Rhythm.due(quarter),
                Rhythm.light(quarter, today));
    }

    /** One task for each measure; nobody has set a last day for the second try. */
    static Stream<Task> returned(List<Stand> stands) {
        Map<Measure, String> quarters = stands.stream()
                .filter(stand -> stand.state() == ProgressState.RETURNED)
                .collect(groupingBy(
                        Stand::measure,
                        LinkedHashMap::new,
                        mapping(stand -> Period.of(stand.period()).words(), joining("、"))));
        return quarters.entrySet().stream().map(entry -> returned(entry.getKey(), entry.getValue()));
    }

    private static Task returned(Measure measure, String quarters) {
        Plan plan = measure.getPlan();
        return new Task(
                RETURNED,
                WORDS.format("plan.task.returned", measure.getNumber(), measure.getTitle(), quarters),
                plan.getIssuer(),
                "plan/measure.xhtml?plan=" + plan.getCode() + "&code=" + measure.getCode(),
                null,
                null);
    }

    static Task awaiting(Plan plan, long number) {
        return new Task(
                REVIEW,
                WORDS.format("plan.task.review", plan.getTitle(), number),
                plan.getIssuer(),
                "plan/progress.xhtml?plan=" + plan.getCode() + "&state=" + ProgressState.SUBMITTED,
                null,
                null);
    }

    private Plan plan(Count count) {
        return entities.find(Plan.class, count.plan());
    }

    private List<Stand> stands(long unit) {
        return entities.createQuery(
                        "select new ziyang.estates.plan.PlanTasks.Stand(m, p.period, p.state) from DutyProgress p"
                                + " join p.duty d join d.measure m where d.unit.id = :unit"
                                + " and p.state <> ziyang.estates.plan.ProgressState.DRAFT order by m.id, p.period",
                        Stand.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    private Stream<Count> counts(String counted, long unit) {
        return entities.createQuery(
                        "select new ziyang.estates.plan.PlanTasks.Count(m.plan.id, count(d)) from " + counted
                                + " group by m.plan.id order by m.plan.id",
                        Count.class)
                .setParameter("unit", unit)
                .getResultStream();
    }
}
