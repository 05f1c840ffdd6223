package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ziyang.estates.account.Access;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.inbox.Light;
import ziyang.estates.meeting.ActionView.Verb;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.UnitService;

/** Reads actions within the account's scope. */
@Stateless
public class ActionRegister {

    /**
     * Which actions; null means any.
     *
     * @param text part of the title or code
     * @param region code of a region, with everything it manages today
     * @param unit code of a unit that leads or helps
     * @param period period in which the action was handed out
     * @param only what narrows it further
     */
    public record Filter(
            String text, String region, String unit, ActionState state, Light light, Period period, Only only)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);

        public Filter(String text, String region, String unit, ActionState state, Light light, Period period) {
            this(text, region, unit, state, light, period, Only.NOTHING);
        }
    }

    /**
     * Conditions that a figure was counted under.
     *
     * @param open {@link ActionState#open}
     * @param led the unit of the filter leads; helping does not count
     */
    public record Only(boolean open, boolean led) implements Serializable {

        static final Only NOTHING = new Only(false, false);
    }

    /** How many actions of a unit are overdue. */
    public record Overdue(String unitCode, String unitName, long actions) {}

    private static final Map<String, String> SORTS = Map.of(
            "code", "a.code",
            "title", "a.title",
            "region", "s.name",
            "leadUnit", "u.name",
            "deadline", "a.deadline",
            "state", "a.state",
            "closedOn", "a.closedOn");

    /** Open ones by deadline, then the closed, the latest first: both databases sort null above every date. */
    private static final String URGENCY = "a.closedOn desc, a.deadline, a.id";

    private static final String LED = "u.code = :leader";
    private static final String TAKES_PART =
            LED + " or a.id in (select x.id from Action x join x.coUnits c where c.code = :leader)";

    private static final String ROW =
            "new ziyang.estates.meeting.ActionView.Row(a.id, a.code, a.title, m.number, s.name,"
                    + " u.name, a.deadline, a.state, a.reportedOn, a.closedOn)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ActionScope scope;

    @Inject
    private CalendarService calendar;

    @Inject
    private UnitService units;

    @Inject
    private Judges judges;

    @Inject
    private Lights lights;

    /** The actions the account may see, the most urgent first unless sorted otherwise. */
    @Needs(Permission.ACTION_READ)
    public Page<ActionView.Row> list(Filter filter, Page.Request page) {
        ActionLight now = lights.today();
        return filtered(filter, now)
                .page(
                        entities,
                        new Query.Projection<>(ROW, "a", page.order(SORTS, URGENCY, "a.id"), ActionView.Row.class),
                        page)
                .map(row -> row.lit(now));
    }

    /** One action with its history and what the account may do next. */
    @Needs(Permission.ACTION_READ)
    public ActionView get(long id) {
        Action action = find(id);
        List<ActionView.Warning> warnings = ActionView.Warning.of(action, calendar.workingDays());
        return ActionView.of(action, lights.today(), verbs(action), warnings);
    }

    /** A file of an action the account may see. */
    @Needs(Permission.ACTION_READ)
    public Attachment attachment(long id, long attachmentId) {
        return find(id).getTrail().stream()
                .flatMap(entry -> entry.getAttachments().stream())
                .filter(file -> file.getId() == attachmentId)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Attachment", attachmentId));
    }

    /** Overdue actions (open and red) by lead unit within the account's scope, most first. */
    @Needs(Permission.DASHBOARD_READ)
    public List<Overdue> overdueByUnit() {
        ActionLight now = lights.today();
        Query query = scope.limit(Query.from(ActionScope.FROM)).and(ActionLight.OPEN);
        return now.condition(query, Light.RED)
                .grouped(
                        entities,
                        new Query.Projection<>(
                                "new ziyang.estates.meeting.ActionRegister.Overdue(u.code, u.name, count(a))",
                                "u.code, u.name",
                                "count(a) desc, u.code",
                                Overdue.class))
                .getResultList();
    }

    /** The first actions of a list that has no page: everything the filter finds, for an export; at most as many as asked. */
    @Needs(Permission.ACTION_READ)
    public List<ActionView.Row> export(Filter filter, int most) {
        ActionLight now = lights.today();
        return filtered(filter, now)
                .list(entities, ROW, URGENCY, ActionView.Row.class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> row.lit(now))
                .toList();
    }

    /** Conditions of the filter within the account's scope. */
    private Query filtered(Filter filter, ActionLight now) {
        Query query = scope.limit(Query.from(ActionScope.FROM))
                .containing("concat(a.title, ' ', a.code)", "text", filter.text())
                .and("a.state = :state", "state", filter.state());
        query.and(filter.only().led() ? LED : TAKES_PART, "leader", leader(filter.unit()));
        if (filter.only().open()) {
            query.and(ActionLight.OPEN);
        }
        scope.within(query, filter.region(), now.today());
        if (filter.period() != null) {
            query.and("a.assignedOn >= :from", "from", filter.period().from())
                    .and("a.assignedOn <= :to", "to", filter.period().to());
        }
        return now.condition(query, filter.light());
    }

    /** The code of the unit that the filter names by code, name or alias. */
    private String leader(String unit) {
        return unit == null || unit.isBlank() ? null : units.named("unit", unit).getCode();
    }

    private Action find(long id) {
        return scope.limit(Query.from(ActionScope.FROM))
                .and("a.id = :id", "id", id)
                .list(entities, "a", "a.id", Action.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Action", id));
    }

    private List<Verb> verbs(Action action) {
        List<Verb> verbs = new ArrayList<>();
        boolean answers = access.may(Permission.ACTION_ANSWER);
        boolean leads = answers && action.getLeadUnit().getId() == access.who().unitId();
        boolean helps = answers && action.doneBy(access.who().unitId());
        boolean underWay = action.getState() == ActionState.ACCEPTED || action.getState() == ActionState.RETURNED;
        boolean asked = action.openExtension().isPresent();
        add(verbs, Verb.ACCEPT, leads && action.getState() == ActionState.ASSIGNED);
        add(verbs, Verb.PROGRESS, helps && underWay);
        add(verbs, Verb.REPORT, leads && underWay);
        add(verbs, Verb.ASK_EXTENSION, leads && extendable(action) && !asked);
        if (judges.mayJudge(action)) {
            add(verbs, Verb.DECIDE_EXTENSION, asked);
            add(verbs, Verb.RETURN, action.getState() == ActionState.REPORTED);
            add(verbs, Verb.VERIFY, action.getState() == ActionState.REPORTED);
            add(verbs, Verb.CLOSE, action.getState() == ActionState.VERIFIED);
        }
        return verbs;
    }

    private boolean extendable(Action action) {
        return action.getState().awaitsDoer() && !calendar.today().isAfter(action.getDeadline());
    }

    private static void add(List<Verb> verbs, Verb verb, boolean allowed) {
        if (allowed) {
            verbs.add(verb);
        }
    }
}
