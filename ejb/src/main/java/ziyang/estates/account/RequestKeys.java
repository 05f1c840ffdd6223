package ziyang.estates.account;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Time;
import ziyang.estates.permission.OpenTo;

/**
 * Requests of machine clients that must not take effect twice: a client gives each a key of its own, and a repetition under the same
 * key is given the first one's answer. Keys are forgotten after {@link #KEPT}. Every statement stands for itself and is kept at once,
 * whatever becomes of the request: a key taken by a request that is cut off stays taken.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestKeys {

    /** How long a repetition is recognised. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final int LONGEST_KEY = 80;

    /** What the first request was answered. */
    public record Answer(int status, String location, String body) {}

    /**
     * The first request under a key and its answer.
     *
     * @param sha256 of the body, in hexadecimal; null when the body was not kept in mind
     */
    public record Known(String sha256, Answer answer) {}

    @Resource(lookup = "java:/jdbc/EstatesDS")
    private DataSource database;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Takes a key for a request of one's own.
     *
     * @param request method and path, which a repetition must have too
     * @return what was asked and answered before, or empty when the request is the first
     * @throws BusinessError {@code request.key} for a key that is empty or too long, {@code request.key.other} when it was given to
     *     another path, {@code request.key.open} while the first is under way or if it was cut off
     */
    @OpenTo(OpenTo.Whom.ONESELF)
    public Optional<Known> take(String key, String request) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw BusinessError.invalid("request.key", LONGEST_KEY);
        }
        return reserve(key, request) ? Optional.empty() : Optional.of(known(key, request));
    }

    /** Keeps what was asked and answered for repetitions. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public void answered(String key, Known first) {
        update(
                "update request_key set status = ?, location = ?, answer = ?, body_sha256 = ?"
                        + " where account_id = ? and request_key = ?",
                first.answer().status(),
                first.answer().location(),
                first.answer().body(),
                first.sha256(),
                access.who().accountId(),
                key);
    }

    /** Gives the key back: the request was refused and may be corrected under the same key. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public void release(String key) {
        update(
                "delete from request_key where account_id = ? and request_key = ?",
                access.who().accountId(),
                key);
    }

    private boolean reserve(String key, String request) {
        int taken = update(
                "insert into request_key (account_id, request_key, request, asked_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                access.who().accountId(),
                key,
                request,
                now());
        return taken == 1;
    }

    private Known known(String key, String request) {
        record Kept(String request, Known known) {}
        Kept kept = query(
                "select request, status, location, answer, body_sha256 from request_key"
                        + " where account_id = ? and request_key = ?",
                row -> new Kept(
                        row.getString(1),
                        new Known(row.getString(5), new Answer(row.getInt(2), row.getString(3), row.getString(4)))),
                key);
        if (!kept.request().equals(request)) {
            throw BusinessError.invalid("request.key.other", kept.request());
        }
        if (kept.known().answer().status() == 0) {
            throw BusinessError.illegalStep("request.key.open");
        }
        return kept.known();
    }

    @Schedule(hour = "3", persistent = false)
    void forgetOld() {
        update("delete from request_key where asked_at < ?", now().minus(KEPT));
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Time.ZONE).toOffsetDateTime();
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Reads the one row of one's own key. */
    private <T> T query(String sql, Reading<T> reading, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, access.who().accountId());
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return reading.of(row);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
