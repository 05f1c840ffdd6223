package ziyang.estates.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.sessions.Session;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Origin;

/** Appends rows to the trail inside the transaction that made the change. */
final class AuditWriter {

    private static final List<String> COLUMNS = List.of(
            "AT", "USERNAME", "ADDRESS", "CHANNEL", "ENTITY", "ENTITY_ID", "ENTITY_VERSION", "OPERATION", "CHANGES");

    /** The casts tell PostgreSQL the type of a number that is null. */
    private static final String INSERT =
            "insert into audit_entry (at, username, address, channel, entity, entity_id, entity_version, operation, changes)"
                    + " values (#AT, #USERNAME, #ADDRESS, #CHANNEL, #ENTITY, cast(#ENTITY_ID as bigint),"
                    + " cast(#ENTITY_VERSION as integer), #OPERATION, #CHANGES)";

    /** Prepared once: thousands of rows of one import do not each have it read again. */
    private static final DataModifyQuery QUERY = query();

    /** What happened to which record; id and version are null where there is no single record. */
    record Event(String entity, Long id, Integer version, String operation, String changes) {}

    private AuditWriter() {}

    static void append(Session session, String username, Event event) {
        if (!Bulk.holds(() -> write(session, username, event))) {
            write(session, username, event);
        }
    }

    private static void write(Session session, String username, Event event) {
        Origin origin = Origin.current();
        session.executeQuery(
                QUERY,
                Arrays.asList(
                        Timestamp.from(Instant.now()),
                        username == null ? actor() : username,
                        origin.address(),
                        origin.channel(),
                        event.entity(),
                        event.id(),
                        event.version(),
                        event.operation(),
                        event.changes()));
    }

    private static DataModifyQuery query() {
        DataModifyQuery insert = new DataModifyQuery(INSERT);
        COLUMNS.forEach(insert::addArgument);
        insert.setIsUserDefined(true);
        return insert;
    }

    private static String actor() {
        return Identity.current().map(Identity::username).orElse("-");
    }
}
