package ziyang.estates.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    private static final String INTO =
            "insert into audit_entry (at, username, address, channel, entity, entity_id, entity_version, operation, changes) values ";

    /** The casts tell PostgreSQL the type of a number that is null. */
    private static final String INSERT = INTO
            + "(#AT, #USERNAME, #ADDRESS, #CHANNEL, #ENTITY, cast(#ENTITY_ID as bigint), cast(#ENTITY_VERSION as integer),"
            + " #OPERATION, #CHANGES)";

    private static final DataModifyQuery QUERY = query();

    /** What happened to which record; id and version are null where there is no single record. */
    record Event(String entity, Long id, Integer version, String operation, String changes) {}

    private AuditWriter() {}

    static void append(Session session, String username, Event event) {
        if (username != null || !Bulk.holds(event)) {
            session.executeQuery(QUERY, Arrays.asList(values(username, event)));
        }
    }

    /** Many at once, of records that each have a number. */
    static void append(Connection connection, List<Event> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INTO + "(?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Event event : events) {
                int place = 0;
                for (Object value : values(null, event)) {
                    insert.setObject(++place, value);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object[] values(String username, Event event) {
        Origin origin = Origin.current();
        return new Object[] {
            Timestamp.from(Instant.now()),
            username == null ? actor() : username,
            origin.address(),
            origin.channel(),
            event.entity(),
            event.id(),
            event.version(),
            event.operation(),
            event.changes()
        };
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
