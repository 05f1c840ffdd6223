package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/**
 * Reports on many actions by one request. Every line is taken or refused by itself: an action checks before it changes anything, so
 * that a refused line leaves nothing of itself and the others stay. The actions are read and locked by one query, in the order of their
 * ids, so that two such requests never wait for each other in a circle.
 */
@Stateless
public class ActionBulk {

    public static final int MOST = 200;

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 400;
    private static final Set<ActionEntry.Kind> SAID = Set.of(
            ActionEntry.Kind.PROGRESS, ActionEntry.Kind.REPORTED, ActionEntry.Kind.RETURNED, ActionEntry.Kind.REOPENED);

    /** Read the lists of all actions at once when the first is asked for its own. */
    private static final String BATCH = "eclipselink.batch";

    /**
     * A report on one action.
     *
     * @param version of the action as it was read
     * @param percent 0 to 99; ignored when done
     * @param reason see {@link ActionService.Report}
     */
    public record Line(long id, int version, String text, int percent, boolean done, String reason) {

        ActionService.Report report() {
            if (text == null || text.isBlank()) {
                throw BusinessError.field("text", "action.report.text");
            }
            if (text.length() > LONGEST_TEXT || reason != null && reason.length() > LONGEST_REASON) {
                throw BusinessError.field("text", "action.report.long", LONGEST_TEXT, LONGEST_REASON);
            }
            return new ActionService.Report(text, percent, done, reason);
        }
    }

    /**
     * What became of a line.
     *
     * @param version of the action now; null when the line was refused
     * @param refusal why, or null
     */
    public record Outcome(long id, Integer version, ActionState state, BusinessError refusal) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    @Inject
    private ActionDesk desk;

    /**
     * Takes the lines in their order.
     *
     * @param lines 1 to {@link #MOST}
     * @return an outcome for each line, in the same order
     */
    @Needs(Permission.ACTION_ANSWER)
    public List<Outcome> report(@NotNull @Size(min = 1, max = MOST) List<Line> lines) {
        Map<Long, Action> actions =
                locked(lines.stream().map(Line::id).distinct().toList());
        Set<Long> taken = new HashSet<>();
        List<BusinessError> refusals = new ArrayList<>();
        for (Line line : lines) {
            refusals.add(attempt(line, actions.get(line.id()), taken));
        }
        entities.flush();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            outcomes.add(outcome(lines.get(i), actions.get(lines.get(i).id()), refusals.get(i)));
        }
        return outcomes;
    }

    /** How many actions wait to be accepted by the account's own unit. */
    @Needs(Permission.ACTION_ANSWER)
    public int acceptable() {
        return waiting().size();
    }

    /**
     * Accepts what waits to be accepted by the account's own unit, the most urgent first, at most {@link #MOST} at a time.
     *
     * @return how many
     */
    @Needs(Permission.ACTION_ANSWER)
    public int acceptAll() {
        List<Long> ids = waiting();
        if (ids.isEmpty()) {
            return 0;
        }
        LocalDate today = calendar.today();
        List<Action> waiting = locked(ids).values().stream()
                .filter(action -> action.getState() == ActionState.ASSIGNED)
                .toList();
        waiting.forEach(action -> {
            action.accept(today);
            entities.persist(desk.entry(action, ActionEntry.Kind.ACCEPTED, null));
        });
        return waiting.size();
    }

    private List<Long> waiting() {
        return entities.createQuery(
                        "select a.id from Action a where a.leadUnit.id = :unit"
                                + " and a.state = ziyang.estates.action.ActionState.ASSIGNED order by a.deadline, a.id",
                        Long.class)
                .setParameter("unit", access.who().unitId())
                .setMaxResults(MOST)
                .getResultList();
    }

    private Map<Long, Action> locked(Collection<Long> ids) {
        Map<Long, Action> actions = new HashMap<>();
        entities.createQuery("select a from Action a where a.id in :ids order by a.id", Action.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(BATCH, "a.parts")
                .setHint(BATCH, "a.extensions")
                .getResultList()
                .forEach(action -> actions.put(action.getId(), action));
        return actions;
    }

    /** Null when the line was taken. */
    private BusinessError attempt(Line line, Action action, Set<Long> taken) {
        try {
            take(line, action, taken);
            return null;
        } catch (BusinessError refused) {
            return refused;
        }
    }

    private void take(Line line, Action action, Set<Long> taken) {
        if (action == null) {
            throw BusinessError.missing("Action", line.id());
        }
        long unit = access.who().unitId();
        if (!action.doneBy(unit)) {
            access.requireUnit(action.getLeadUnit());
        }
        if (taken.contains(line.id())) {
            throw BusinessError.invalid("action.bulk.twice", action.getCode());
        }
        Versions.check(action, line.version());
        LocalDate today = calendar.today();
        Reported reported = Reported.on(action, unit, line.report(), today);
        entities.lock(action, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.persist(desk.entry(action, reported.kind(), reported.words()));
        taken.add(line.id());
    }

    private static Outcome outcome(Line line, Action action, BusinessError refusal) {
        return refusal == null
                ? new Outcome(line.id(), action.getVersion(), action.getState(), null)
                : new Outcome(line.id(), null, null, refusal);
    }

    /**
     * What one's own unit can report on now, the most urgent first, at most {@link #MOST}.
     *
     * @param mine only what the account itself handles
     */
    @Needs(Permission.ACTION_ANSWER)
    public List<Open> open(boolean mine) {
        String handled = mine ? " and a.handlerId = :me" : "";
        var query = entities.createQuery(
                        "select new ziyang.estates.action.ActionBulk.Open(a.id, a.version, a.code, a.title, a.requirement,"
                                + " a.deadline, a.state, a.percent, a.handlerName) from Action a"
                                + " where a.leadUnit.id = :unit and a.state in (ziyang.estates.action.ActionState.ACCEPTED,"
                                + " ziyang.estates.action.ActionState.RETURNED, ziyang.estates.action.ActionState.REOPENED)"
                                + handled + " order by a.deadline, a.id",
                        Open.class)
                .setParameter("unit", access.who().unitId())
                .setMaxResults(MOST);
        if (mine) {
            query.setParameter("me", access.who().accountId());
        }
        List<Open> open = query.getResultList();
        Map<Long, String> said = said(open.stream().map(Open::id).toList());
        return open.stream().map(one -> one.after(said.get(one.id()))).toList();
    }

    /** What was last reported on each action, or for what it was last returned. */
    private Map<Long, String> said(List<Long> ids) {
        Map<Long, String> said = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select e.action.id, e.text from ActionEntry e where e.id in (select max(x.id) from ActionEntry x"
                                    + " where x.action.id in :ids and x.kind in :kinds group by x.action.id)",
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("kinds", SAID)
                    .getResultList()
                    .forEach(line -> said.put((Long) line[0], (String) line[1]));
        }
        return said;
    }

    /**
     * An action that can be reported on.
     *
     * @param said what was last reported, or for what it was last returned; null when neither happened
     */
    public record Open(
            long id,
            int version,
            String code,
            String title,
            String requirement,
            LocalDate deadline,
            ActionState state,
            int percent,
            String handler,
            String said) {

        public Open(
                long id,
                int version,
                String code,
                String title,
                String requirement,
                LocalDate deadline,
                ActionState state,
                int percent,
                String handler) {
            this(id, version, code, title, requirement, deadline, state, percent, handler, null);
        }

        private Open after(String words) {
            return new Open(id, version, code, title, requirement, deadline, state, percent, handler, words);
        }
    }
}
