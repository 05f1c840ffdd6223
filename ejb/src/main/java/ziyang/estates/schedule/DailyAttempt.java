package ziyang.estates.schedule;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ziyang.estates.permission.OpenTo;

/**
 * One attempt at a daily task. The claim is a lock on the task's row of the day and lasts as long as the transaction of the work: a
 * node that dies lets go of it, and nothing it has begun remains.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DailyAttempt {

    /** How often a task that fails is tried on one day. */
    public static final int MOST = 5;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Makes sure that the task has its row of the day. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void open(String code, LocalDate day) {
        entities.createNativeQuery(
                        "insert into daily_run (code, ran_on, attempts) values (?, ?, 0) on conflict do nothing")
                .setParameter(1, code)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** Runs the task unless it is done, has failed too often or is under way elsewhere. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void run(DailyTask task, LocalDate day) {
        claim(task.code(), day).ifPresent(run -> {
            run.begin(clock.instant(), node());
            task.run(day);
            run.end(clock.instant());
        });
    }

    /** Writes down an attempt that came to nothing, after its own transaction has been rolled back. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void failed(String code, LocalDate day, String reason) {
        claim(code, day).ifPresent(run -> {
            run.begin(clock.instant(), node());
            run.fail(reason);
        });
    }

    private Optional<DailyRun> claim(String code, LocalDate day) {
        List<?> free = entities.createNativeQuery("select id from daily_run where code = ? and ran_on = ?"
                        + " and ended_at is null and attempts < ? for update skip locked")
                .setParameter(1, code)
                .setParameter(2, day)
                .setParameter(3, MOST)
                .getResultList();
        return free.stream().findFirst().map(id -> entities.find(DailyRun.class, ((Number) id).longValue()));
    }

    private static String node() {
        return System.getProperty("jboss.node.name", "-");
    }
}
