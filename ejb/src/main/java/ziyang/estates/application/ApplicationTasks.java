package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.account.Access;
import ziyang.estates.base.Query;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.fund.FundKind;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;

/** To-dos of applications: what waits at one's own desk, the oldest first. */
@ApplicationScoped
class ApplicationTasks implements TaskSource {

    private static final int MOST = 50;

    private static final String FROM = "FundApplication a join a.region r";

    private static final String UNCONFIRMED =
            "exists (select p.id from Payment p where p.application = a and p.confirmedOn is null and p.returnedOn is null)";

    /** What the tray reads of an application. */
    public record Waits(long id, String number, ApplicationState state, String community) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ApplicationScope scope;

    @Inject
    private CalendarService calendar;

    @Override
    public List<Task> tasksFor(Identity who) {
        List<Task> tasks = new ArrayList<>();
        for (ApplicationState state : ApplicationState.values()) {
            ApplicationState.Desk desk = state.desk();
            if (desk.permission() != null && who.may(desk.permission()) && state != ApplicationState.DRAFT) {
                tasks.addAll(at(who, state));
            }
        }
        if (who.may(Permission.FUND_APPLY)) {
            tasks.addAll(unconfirmed(who));
        }
        return tasks;
    }

    /** What was paid to one's own applicants and is not confirmed. */
    private List<Task> unconfirmed(Identity who) {
        return rows(Query.from(FROM)
                        .and("a.unit.id = :unit", "unit", who.unitId())
                        .and(UNCONFIRMED))
                .stream()
                .map(one -> task("confirm", one))
                .toList();
    }

    private List<Task> at(Identity who, ApplicationState state) {
        Query query = scope.limit(Query.from(FROM), "r.id").and("a.state = :state", "state", state);
        if (state.desk() == ApplicationState.Desk.APPLICANT) {
            query.and("a.unit.id = :unit", "unit", who.unitId());
        }
        if (state == ApplicationState.PAID) {
            query.and("not " + UNCONFIRMED);
        }
        if (state == ApplicationState.PUBLICISED) {
            mine(query);
        }
        return rows(query).stream()
                .map(one -> task(one.state().name().toLowerCase(Locale.ROOT), one))
                .toList();
    }

    /** Whose publicity has ended, and which the account approves: the city its own money, an area the rest. */
    private void mine(Query query) {
        boolean city = access.scope().everything();
        query.and("a.publicity.until < :today", "today", calendar.today())
                .and(city ? "a.kind = :award" : "a.kind <> :award", "award", FundKind.INCENTIVE);
    }

    private List<Waits> rows(Query query) {
        return query.list(
                        entities,
                        "new ziyang.estates.application.ApplicationTasks.Waits(a.id, a.number, a.state, r.name)",
                        "a.enteredOn, a.id",
                        Waits.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Task task(String kind, Waits one) {
        return new Task(
                "application." + kind,
                one.number(),
                one.community(),
                "application/application.xhtml?id=" + one.id(),
                null,
                null);
    }
}
