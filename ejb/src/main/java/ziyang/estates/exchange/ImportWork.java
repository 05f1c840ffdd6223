package ziyang.estates.exchange;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Texts;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Origin;

/** Takes in one file behind the back of whoever has sent it, as that account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWork {

    private static final System.Logger LOG = System.getLogger(ImportWork.class.getName());

    /** What is to be done. */
    public record Order(long run, String register, Path file, String name, ImportMode mode, Locale locale) {}

    /**
     * What has become of it.
     *
     * @param message why nothing was written, for the file as a whole; null otherwise
     * @param refused what the records themselves have refused while their rows were written
     * @param sheet the wrong rows with their reasons, null when there are none
     */
    public record Result(
            ImportState state,
            String message,
            int read,
            int wrong,
            Importer.Written written,
            List<Problems.Problem> problems,
            List<Problems.Problem> refused,
            byte[] sheet) {

        static Result broken(String message) {
            return new Result(ImportState.BROKEN, message, 0, 0, Importer.Written.NOTHING, List.of(), List.of(), null);
        }

        Result with(byte[] annotated) {
            return new Result(state, message, read, wrong, written, problems, refused, annotated);
        }
    }

    @Resource
    private SessionContext self;

    @Inject
    private Imports imports;

    @Inject
    private ImportLog log;

    /** Runs until the end and writes down what has become of it. */
    @Asynchronous
    @OpenTo(OpenTo.Whom.INSIDE)
    public void run(Order order, Identity who, Origin origin) {
        Origin.set(origin);
        try {
            Identity.as(who, () -> log.end(order.run(), finished(order)));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "import " + order.run() + " is not written down", failed);
        } finally {
            Origin.set(null);
            delete(order.file());
        }
    }

    private Result finished(Order order) {
        try {
            Result result = taken(order);
            return result.problems().isEmpty()
                    ? result
                    : result.with(WrongRows.write(
                            order,
                            result.problems(),
                            imports.get(order.register()).passing()));
        } catch (BusinessError refused) {
            return Result.broken(refused.text(order.locale()));
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "import " + order.run() + " failed", failed);
            if (doubled(failed)) {
                return Result.broken(Texts.in(order.locale()).get("error.import.conflict"));
            }
            return Result.broken(Texts.in(order.locale()).format("error.import.failed", order.run()));
        }
    }

    /** A row that a record refuses may have left half of itself: the file is then taken again without it, until nothing is refused. */
    private Result taken(Order order) {
        ImportWork work = self.getBusinessObject(ImportWork.class);
        List<Problems.Problem> refused = new ArrayList<>();
        Result result = work.take(order, refused);
        while (order.mode() == ImportMode.VALID && !result.refused().isEmpty()) {
            refused.addAll(result.refused());
            result = work.take(order, refused);
        }
        return result;
    }

    /**
     * Reads, checks and writes in one transaction, which is rolled back for a dry run, for all or nothing with something wrong, and when a
     * record has refused a row.
     *
     * @param without rows that are left out, with what was wrong with them when they were written before
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Result take(Order order, List<Problems.Problem> without) {
        Importer<?> importer = imports.get(order.register());
        try (Sheet sheet = Sheet.open(order.file(), order.name())) {
            Result result = new Intake<>(importer, order, log, without).take(sheet);
            if (result.state() != ImportState.WRITTEN || !result.refused().isEmpty()) {
                self.setRollbackOnly();
            }
            return result;
        } catch (IOException broken) {
            throw BusinessError.field("file", "import.broken", order.name());
        }
    }

    /** Whether the database has refused it because somebody else has written the same meanwhile (SQL state 23: integrity). */
    private static boolean doubled(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.log(System.Logger.Level.WARNING, "cannot delete {0}", file);
        }
    }
}
