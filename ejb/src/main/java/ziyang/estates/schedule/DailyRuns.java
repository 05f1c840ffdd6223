package ziyang.estates.schedule;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** Runs daily tasks once a day in the whole cluster, and shows what became of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyRuns {

    private static final Logger LOG = System.getLogger(DailyRuns.class.getName());

    /**
     * A task on a day.
     *
     * @param endedAt null when it is not done
     * @param failure why the last attempt came to nothing, or null
     */
    public record Row(
            String code,
            LocalDate ranOn,
            int attempts,
            Instant startedAt,
            Instant endedAt,
            String node,
            String failure) {}

    private static final Query.Projection<Row> ROWS = new Query.Projection<>(
            "new ziyang.estates.schedule.DailyRuns.Row(r.code, r.ranOn, r.attempts, r.startedAt, r.endedAt, r.node,"
                    + " r.failure)",
            "r",
            "r.ranOn desc, r.id desc",
            Row.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private DailyAttempt attempt;

    /** The runs, the latest first. */
    @Needs(Permission.SCHEDULE_READ)
    public Page<Row> list(Page.Request page) {
        return Query.from("DailyRun r").page(entities, ROWS, page);
    }

    /**
     * Runs the task for the day if nobody has or does; one that fails is written down, and tried again when this is called again, up to
     * {@link DailyAttempt#MOST} times.
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void once(DailyTask task, LocalDate day) {
        attempt.open(task.code(), day);
        try {
            Identity.asSystem(() -> attempt.run(task, day));
        } catch (RuntimeException failure) {
            LOG.log(Logger.Level.WARNING, "The daily task " + task.code() + " has failed", failure);
            attempt.failed(task.code(), day, reason(failure));
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
