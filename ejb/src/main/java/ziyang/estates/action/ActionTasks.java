package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.Query;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;

/**
 * To-dos of actions and urge letters. Of each kind the most urgent {@link #MOST} stand in the tray; where there are more, one line leads
 * to the list.
 */
@ApplicationScoped
class ActionTasks implements TaskSource {

    private static final int MOST = 50;

    /** From here on nobody counts. */
    private static final int UNCOUNTED = 1000;

    private static final String FROM = "Action a join a.convener c";

    /** What is not reported by its deadline, what is by how long it has waited: as the index for trays has them. */
    private static final String URGENCY = "a.reportedOn, a.deadline, a.id";

    /** Neither leads nor helps, which rule M3 asks of a judge. */
    private static final String NO_DOER = "a.leadUnit.id <> :unit and not exists"
            + " (select own.id from ActionPart own where own.action = a and own.unit.id = :unit)";

    private static final String CONVENER_IS_DOER = "(a.leadUnit = a.convener or exists"
            + " (select own.id from ActionPart own where own.action = a and own.unit = a.convener))";

    private static final String WAITS_FOR_JUDGE = "a.state in (ziyang.estates.action.ActionState.REPORTED,"
            + " ziyang.estates.action.ActionState.VERIFIED, ziyang.estates.action.ActionState.CONTESTED)";

    private static final String EXTENSION_ASKED = "a.id in (select x.action.id from Extension x"
            + " where x.state = ziyang.estates.action.Extension.State.ASKED)";

    private static final Map<ActionState, String> VERDICTS = Map.of(
            ActionState.REPORTED,
            "action.verify",
            ActionState.VERIFIED,
            "action.close",
            ActionState.CONTESTED,
            "action.contested");

    /** What the tray reads of an action. */
    public record Waiting(
            long id, String title, String convener, LocalDate deadline, ActionState state, LocalDate reportedOn) {}

    /** What it reads of a letter. */
    public record Urged(long id, String number, String convener, LocalDate demandUntil) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Lights lightRule;

    @Override
    public List<Task> tasksFor(Identity who) {
        ActionLight lights = lightRule.today();
        List<Task> tasks = new ArrayList<>();
        if (who.may(Permission.ACTION_ANSWER)) {
            tasks.addAll(answers(who, lights));
            tasks.addAll(parts(who, lights));
            tasks.addAll(letters(who, lights));
        }
        if (who.may(Permission.ACTION_VERIFY)) {
            tasks.addAll(verdicts(who, lights));
            tasks.addAll(escalated(who, lights));
        }
        return tasks;
    }

    private List<Task> answers(Identity who, ActionLight lights) {
        Query query = Query.from(FROM)
                .and("a.leadUnit.id = :unit", "unit", who.unitId())
                .and(ActionLight.RUNS + " and " + ActionLight.AWAITS_DOER);
        return tasks(
                query,
                "state=OPEN&led=true",
                lights,
                row -> "action." + row.state().name().toLowerCase(Locale.ROOT));
    }

    /** What one's unit helps with and has not done. */
    private List<Task> parts(Identity who, ActionLight lights) {
        Query query = Query.from(FROM)
                .and(
                        "a.id in (select own.action.id from ActionPart own where own.unit.id = :unit"
                                + " and own.state = ziyang.estates.action.ActionPart.State.OPEN)",
                        "unit",
                        who.unitId())
                .and("a.state in (ziyang.estates.action.ActionState.ACCEPTED,"
                        + " ziyang.estates.action.ActionState.RETURNED, ziyang.estates.action.ActionState.REOPENED)");
        return tasks(query, "state=OPEN", lights, row -> "action.part");
    }

    /** What waits for the account's verdict: the convener's own, and for an area those whose convener is a doer itself. */
    private List<Task> verdicts(Identity who, ActionLight lights) {
        List<Task> tasks = new ArrayList<>(
                verdicts(judged(who).and("a.convener.id = :unit").and(WAITS_FOR_JUDGE), lights));
        tasks.addAll(extensions(judged(who).and("a.convener.id = :unit"), lights));
        Scope scope = access.scope();
        if (!scope.regions().isEmpty()) {
            tasks.addAll(verdicts(above(who, scope).and(WAITS_FOR_JUDGE), lights));
            tasks.addAll(extensions(above(who, scope), lights));
        }
        return tasks;
    }

    private static Query judged(Identity who) {
        return Query.from(FROM).and(NO_DOER, "unit", who.unitId());
    }

    private static Query above(Identity who, Scope scope) {
        return judged(who)
                .and("a.region.id in :regions", "regions", scope.regions())
                .and(CONVENER_IS_DOER)
                .and("a.convener.id <> :unit");
    }

    private List<Task> verdicts(Query query, ActionLight lights) {
        return tasks(query, "state=OPEN", lights, row -> VERDICTS.get(row.state()));
    }

    private List<Task> extensions(Query query, ActionLight lights) {
        return tasks(query.and(EXTENSION_ASKED), "state=OPEN", lights, row -> "action.extension");
    }

    /** What was brought before an area. */
    private List<Task> escalated(Identity who, ActionLight lights) {
        Scope scope = access.scope();
        if (scope.regions().isEmpty() || !who.roles().contains(Role.AREA)) {
            return List.of();
        }
        Query query = Query.from(FROM)
                .and("a.region.id in :regions", "regions", scope.regions())
                .and("a.escalatedOn is not null and " + ActionLight.RUNS);
        return tasks(query, "figure=ESCALATED", lights, row -> "action.escalated");
    }

    private List<Task> letters(Identity who, ActionLight lights) {
        return entities.createQuery(
                        "select new ziyang.estates.action.ActionTasks.Urged(l.id, l.number, c.name, l.demandUntil)"
                                + " from UrgeLetter l join l.convener c where l.unit.id = :unit"
                                + " and l.state = ziyang.estates.action.UrgeState.SENT order by l.demandUntil, l.id",
                        Urged.class)
                .setParameter("unit", who.unitId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(letter -> new Task(
                        "urge.sent",
                        letter.number(),
                        letter.convener(),
                        "meeting/urge-letter.xhtml?id=" + letter.id(),
                        letter.demandUntil(),
                        Light.of(letter.demandUntil(), lights.today(), lights.yellowUntil())))
                .toList();
    }

    /** Names the kind of a task. */
    private interface Kind {
        String of(Waiting row);
    }

    private List<Task> tasks(Query query, String filter, ActionLight lights, Kind kind) {
        List<Waiting> rows = query.list(
                        entities,
                        "new ziyang.estates.action.ActionTasks.Waiting(a.id, a.title, c.name, a.deadline, a.state,"
                                + " a.reportedOn)",
                        URGENCY,
                        Waiting.class)
                .setMaxResults(MOST)
                .getResultList();
        List<Task> tasks = new ArrayList<>();
        rows.forEach(row -> tasks.add(task(kind.of(row), row, lights)));
        if (rows.size() == MOST) {
            rest(query, filter).ifPresent(tasks::add);
        }
        return tasks;
    }

    private static Task task(String kind, Waiting row, ActionLight lights) {
        return new Task(
                kind,
                row.title(),
                row.convener(),
                "meeting/action.xhtml?id=" + row.id(),
                row.deadline(),
                lights.of(row.state(), row.deadline(), row.reportedOn()));
    }

    /** The line that says how many there are beside those that are shown. */
    private Optional<Task> rest(Query query, String filter) {
        boolean many = query.reaches(entities, "a", UNCOUNTED);
        long more = many ? UNCOUNTED : query.length(entities, "a") - MOST;
        if (more <= 0) {
            return Optional.empty();
        }
        String words = Texts.in(Locale.SIMPLIFIED_CHINESE).format("action.task.more", many ? "999+" : more);
        return Optional.of(new Task("action.more", words, "", "meeting/actions.xhtml?" + filter, null, null));
    }
}
