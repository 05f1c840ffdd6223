package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Lengths;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

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

        /** The same in one state. */
        Filter in(ActionState one) {
            return new Filter(text, region, unit, one, light, period, only);
        }
    }

    /**
     * Conditions that a figure was counted under.
     *
     * @param open {@link ActionState#open}
     * @param led the unit of the filter leads; helping does not count
     * @param mine handled by the account that asks
     * @param figure what a figure of the scorecard counts; null for everything
     */
    public record Only(boolean open, boolean led, boolean mine, ActionFigure figure) implements Serializable {

        public static final Only NOTHING = new Only(false, false);

        public Only(boolean open, boolean led) {
            this(open, led, false, null);
        }
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

    static final String ROW = "new ziyang.estates.action.ActionView.Row(a.id, a.code, a.title, m.number, s.name,"
            + " u.name, a.deadline, a.state, a.reportedOn, a.closedOn, a.percent, a.handlerName, a.escalatedOn)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ActionScope scope;

    @Inject
    private CalendarService calendar;

    @Inject
    private ActionFilters filters;

    @Inject
    private Lights lights;

    @Inject
    private ActionVerbs verbs;

    @Inject
    private Lengths lengths;

    /** The actions the account may see, the most urgent first unless sorted otherwise. */
    @Needs(Permission.ACTION_READ)
    public Page<ActionView.Row> list(Filter filter, Page.Request page) {
        ActionLight now = lights.today();
        Query query = filters.query(filter, now);
        Page<ActionView.Row> found = query.page(
                entities,
                new Query.Projection<>(ROW, "a", page.order(SORTS, URGENCY, "a.id"), ActionView.Row.class),
                page.total() == null ? page.knowing(lengths.of(entities, query, "a")) : page);
        Set<Long> blocked = filters.blocked(found.items());
        return found.map(row -> row.lit(now, blocked.contains(row.id())));
    }

    /** One action with its history and what the account may do next. */
    @Needs(Permission.ACTION_READ)
    public ActionView get(long id) {
        Action action = find(id);
        List<ActionView.Warning> warnings = ActionView.Warning.of(action, calendar.workingDays());
        return ActionView.of(action, lights.today(), verbs.of(action), warnings);
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
                                "new ziyang.estates.action.ActionRegister.Overdue(u.code, u.name, count(a))",
                                "u.code, u.name",
                                "count(a) desc, u.code",
                                Overdue.class))
                .getResultList();
    }

    /** The first actions of a list that has no page: everything the filter finds, for an export; at most as many as asked. */
    @Needs(Permission.ACTION_READ)
    public List<ActionView.Row> export(Filter filter, int most) {
        ActionLight now = lights.today();
        return filters.query(filter, now)
                .list(entities, ROW, URGENCY, ActionView.Row.class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> row.lit(now, false))
                .toList();
    }

    private Action find(long id) {
        return scope.readable(Query.from(ActionScope.FROM))
                .and("a.id = :id", "id", id)
                .list(entities, "a", "a.id", Action.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Action", id));
    }
}
