package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** The deadlines of open actions by day, within the account's scope. */
@Stateless
public class ActionDeadlines {

    private static final int MOST = 200;

    /**
     * A day on which actions are due.
     *
     * @param actions how many open ones
     * @param worst the light of the worst of them
     */
    public record Day(LocalDate day, long actions, Light worst) {}

    /** An open action that is due on a day. */
    public record Due(
            long id,
            String code,
            String title,
            String region,
            String leadUnit,
            LocalDate deadline,
            ActionState state,
            Light light) {}

    /** An action as the query reads it: its light is not known yet. */
    public record Read(
            long id,
            String code,
            String title,
            String region,
            String leadUnit,
            LocalDate deadline,
            ActionState state,
            LocalDate reportedOn) {}

    /**
     * Open actions of one state and one day.
     *
     * @param lastReport the latest day on which one was reported done: later than the deadline, one was late
     */
    public record Count(LocalDate deadline, ActionState state, long actions, LocalDate lastReport) {}

    private static final Query.Projection<Count> COUNTS = new Query.Projection<>(
            "new ziyang.estates.action.ActionDeadlines.Count(a.deadline, a.state, count(a), max(a.reportedOn))",
            "a.deadline, a.state",
            "a.deadline, a.state",
            Count.class);

    private static final String DUE =
            "new ziyang.estates.action.ActionDeadlines.Read(a.id, a.code, a.title, s.name, u.name, a.deadline,"
                    + " a.state, a.reportedOn)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ActionScope scope;

    @Inject
    private Lights lights;

    /**
     * The days on which open actions are due, in order; by one query.
     *
     * @param period null means this month
     */
    @Needs(Permission.ACTION_READ)
    public List<Day> deadlines(Period period, String region) {
        ActionLight now = lights.today();
        Period wanted = period == null ? Period.of(YearMonth.from(now.today()).toString()) : period;
        Map<LocalDate, Day> days = new TreeMap<>();
        Query query = scope.limit(Query.from(ActionScope.FROM)).and(ActionLight.OPEN);
        scope.within(query, region, now.today())
                .and("a.deadline >= :from", "from", wanted.from())
                .and("a.deadline <= :to", "to", wanted.to())
                .grouped(entities, COUNTS)
                .getResultStream()
                .map(count -> new Day(
                        count.deadline(), count.actions(), now.of(count.state(), count.deadline(), count.lastReport())))
                .forEach(part -> days.merge(part.day(), part, ActionDeadlines::together));
        return List.copyOf(days.values());
    }

    /** The open actions that are due on the day, the worst first. */
    @Needs(Permission.ACTION_READ)
    public List<Due> on(LocalDate day, String region) {
        ActionLight now = lights.today();
        Query query = scope.limit(Query.from(ActionScope.FROM)).and(ActionLight.OPEN);
        return scope.within(query, region, now.today())
                .and("a.deadline = :day", "day", day)
                .list(entities, DUE, "a.id", Read.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(read -> lit(read, now))
                .sorted(Comparator.comparing(Due::light).reversed())
                .toList();
    }

    private static Due lit(Read read, ActionLight now) {
        return new Due(
                read.id(),
                read.code(),
                read.title(),
                read.region(),
                read.leadUnit(),
                read.deadline(),
                read.state(),
                now.of(read.state(), read.deadline(), read.reportedOn()));
    }

    private static Day together(Day one, Day other) {
        Light worst = one.worst().compareTo(other.worst()) >= 0 ? one.worst() : other.worst();
        return new Day(one.day(), one.actions() + other.actions(), worst);
    }
}
