package ziyang.estates.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.permission.OpenTo;

/** Writes down how far a run has come, in transactions of its own: the run's own may be rolled back and is seen by nobody meanwhile. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportLog {

    private static final int LONGEST_REASON = 400;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Clock clock;

    @OpenTo(OpenTo.Whom.INSIDE)
    public long begin(ImportRun run) {
        entities.persist(run);
        entities.flush();
        return run.getId();
    }

    /** How many rows there will be, and how many have been read and are wrong; in passing, without a version and a trail. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void move(long run, int expected, int read, int wrong) {
        entities.createNativeQuery(
                        "update import_run set expected_rows = ?, read_rows = ?, wrong_rows = ?, moved_at = current_timestamp where id = ?")
                .setParameter(1, expected)
                .setParameter(2, read)
                .setParameter(3, wrong)
                .setParameter(4, run)
                .executeUpdate();
    }

    @OpenTo(OpenTo.Whom.INSIDE)
    public void end(long id, ImportWork.Result result) {
        ImportRun run = entities.find(ImportRun.class, id);
        run.move(result.read(), result.wrong(), clock.instant());
        run.count(result.written());
        run.end(result.state(), result.message(), clock.instant());
        if (result.sheet() != null) {
            run.annotate(attachments.store(new AttachmentService.Upload("错误行-" + id + ".xlsx", result.sheet())));
        }
        int seq = 0;
        for (Problems.Problem problem : result.problems()) {
            entities.createNativeQuery(
                            "insert into import_problem (run_id, line, seq, header, reason) values (?, ?, ?, ?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, problem.row())
                    .setParameter(3, ++seq)
                    .setParameter(4, problem.column())
                    .setParameter(5, shortened(problem.reason()))
                    .executeUpdate();
        }
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON - 1) + "…" : reason;
    }
}
