package ziyang.estates.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.base.Time;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/**
 * The ledger of actions as it stood at the end of a period, for reports: rebuilt from the trail, so that what happened later changes
 * no figure of an earlier period.
 */
@Stateless
public class ActionLedger {

    /**
     * One action as it stood on the cut-off day.
     *
     * @param deadline the one in force on that day, {@code originalDeadline} the first
     * @param reportedOn day of the report that stands, null when none or returned
     * @param returned how often it had been returned
     * @param progress the latest words of the doers, or empty
     */
    public record Row(
            String code,
            String meetingNumber,
            LocalDate meetingDate,
            String region,
            String title,
            String requirement,
            String leadUnit,
            List<String> coUnits,
            LocalDate assignedOn,
            LocalDate originalDeadline,
            LocalDate deadline,
            ActionState state,
            Light light,
            LocalDate reportedOn,
            LocalDate closedOn,
            int returned,
            String progress) {}

    /** The last day that counts, and the actions that were under way in the period. */
    public record Ledger(LocalDate cutOff, List<Row> rows) {}

    /** What the ledger reads of an action itself. */
    public record Fact(
            long id,
            String code,
            String meetingNumber,
            java.time.LocalDateTime startsAt,
            String region,
            String title,
            String requirement,
            String leadUnit,
            LocalDate assignedOn,
            LocalDate originalDeadline,
            LocalDate deadline) {

        /** The same, led by the unit that led it on the day. */
        Fact on(LocalDate day, List<Handed> handed) {
            String lead = handed.isEmpty() ? leadUnit : handed.get(0).from();
            for (Handed one : handed) {
                lead = one.decidedOn().isAfter(day) ? lead : one.to();
            }
            return new Fact(
                    id,
                    code,
                    meetingNumber,
                    startsAt,
                    region,
                    title,
                    requirement,
                    lead,
                    assignedOn,
                    originalDeadline,
                    deadline);
        }
    }

    /** That an action went from one lead unit to another by a contest that was upheld. */
    public record Handed(long action, String from, String to, LocalDate decidedOn) {}

    /** What it reads of a step. */
    public record Step(long action, ActionEntry.Kind kind, Instant at, String text, LocalDate deadline) {

        Step(long action, ActionEntry.Kind kind, Instant at, String text) {
            this(action, kind, at, text, null);
        }

        LocalDate day() {
            return at.atZone(Time.ZONE).toLocalDate();
        }
    }

    /** A helper's name, or an extension's day with the day it was granted. */
    public record Helper(long action, String unit) {}

    public record Granted(long action, LocalDate until, LocalDate decidedOn) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ActionScope scope;

    @Inject
    private CalendarService calendar;

    /**
     * Which actions, as of which day.
     *
     * @param from those that were closed before are left out
     * @param mine only those that the account may see
     */
    private record Asked(LocalDate from, LocalDate cutOff, String region, boolean mine) {}

    /** Actions of a region handed out until the period's end (or today, if earlier) and not closed before its beginning. */
    @Needs(Permission.REPORT_PULL)
    public Ledger underWay(Period period, String region) {
        LocalDate today = calendar.today();
        LocalDate cutOff = period.to().isBefore(today) ? period.to() : today;
        return new Ledger(cutOff, rows(new Asked(period.from(), cutOff, region, true)));
    }

    /**
     * The same as of any day, whoever asks: for scores that must not depend on the account.
     *
     * @param from those that were closed before are left out
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Row> asOf(LocalDate from, LocalDate cutOff, String region) {
        return rows(new Asked(from, cutOff, region, false));
    }

    private List<Row> rows(Asked asked) {
        LocalDate cutOff = asked.cutOff();
        Map<Long, List<Step>> steps = steps(asked);
        Map<Long, List<String>> helpers = helpers(asked);
        Map<Long, List<Granted>> granted = granted(asked);
        Map<Long, List<Handed>> handed = handed(asked);
        int yellow = calendar.limit(TimeRule.Code.ACTION_YELLOW, cutOff);
        ActionLight lights = new ActionLight(cutOff, calendar.workingDays().after(cutOff, yellow));
        return facts(asked).stream()
                .map(fact -> ActionAsOf.row(
                        fact.on(cutOff, handed.getOrDefault(fact.id(), List.of())),
                        steps.getOrDefault(fact.id(), List.of()),
                        granted.getOrDefault(fact.id(), List.of()),
                        helpers.getOrDefault(fact.id(), List.of()),
                        lights))
                .filter(row -> row.closedOn() == null || !row.closedOn().isBefore(asked.from()))
                .toList();
    }

    private List<Fact> facts(Asked asked) {
        return conditions(ActionScope.FROM, asked)
                .list(
                        entities,
                        "new ziyang.estates.action.ActionLedger.Fact(a.id, a.code, m.number, m.startsAt, s.name, a.title,"
                                + " a.requirement, u.name, a.assignedOn, a.originalDeadline, a.deadline)",
                        "s.code, a.assignedOn, a.id",
                        Fact.class)
                .getResultList();
    }

    private Map<Long, List<Step>> steps(Asked asked) {
        Instant end = asked.cutOff().plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        return conditions(of("ActionEntry e join e.action a"), asked)
                .and("e.at < :end", "end", end)
                .and("e.kind in :kinds", "kinds", ActionAsOf.TELLING)
                .list(
                        entities,
                        "new ziyang.estates.action.ActionLedger.Step(a.id, e.kind, e.at, e.text, e.deadline)",
                        "e.at, e.id",
                        Step.class)
                .getResultStream()
                .collect(groupingBy(Step::action));
    }

    private Map<Long, List<String>> helpers(Asked asked) {
        return conditions(ActionScope.FROM + " join a.parts p join p.unit h", asked)
                .list(entities, "new ziyang.estates.action.ActionLedger.Helper(a.id, h.name)", "p.id", Helper.class)
                .getResultStream()
                .collect(groupingBy(Helper::action, mapping(Helper::unit, toList())));
    }

    private Map<Long, List<Granted>> granted(Asked asked) {
        return conditions(of("Extension e join e.action a"), asked)
                .and("e.state = ziyang.estates.action.Extension.State.GRANTED")
                .and("e.decidedOn <= :cutOff", "cutOff", asked.cutOff())
                .list(
                        entities,
                        "new ziyang.estates.action.ActionLedger.Granted(a.id, e.until, e.decidedOn)",
                        "e.id",
                        Granted.class)
                .getResultStream()
                .collect(groupingBy(Granted::action));
    }

    private Map<Long, List<Handed>> handed(Asked asked) {
        return conditions(of("Contest c join c.action a") + " join c.unit f join c.givenTo g", asked)
                .and("c.state = ziyang.estates.action.Contest.State.UPHELD")
                .list(
                        entities,
                        "new ziyang.estates.action.ActionLedger.Handed(a.id, f.name, g.name, c.decidedOn)",
                        "c.id",
                        Handed.class)
                .getResultStream()
                .collect(groupingBy(Handed::action));
    }

    private static String of(String root) {
        return root + " join a.meeting m join a.region s join a.leadUnit u";
    }

    private Query conditions(String from, Asked asked) {
        Query all = Query.from(from);
        Query query = (asked.mine() ? scope.limit(all) : all)
                .and("a.assignedOn <= :cutOff", "cutOff", asked.cutOff())
                .and("a.closedOn is null or a.closedOn >= :from", "from", asked.from());
        return scope.within(query, asked.region(), asked.cutOff());
    }
}
