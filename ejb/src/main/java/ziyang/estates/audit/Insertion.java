package ziyang.estates.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping.WriteType;
import ziyang.estates.base.Persistent;

/** One batch of new records on its way into their table. */
final class Insertion {

    /** As EclipseLink numbers the first version. */
    private static final int FIRST_VERSION = 1;

    private final AbstractSession session;
    private final Connection connection;

    Insertion(AbstractSession session, Connection connection) {
        this.session = session;
        this.connection = connection;
    }

    /** @return what the trail is to say */
    List<AuditWriter.Event> insert(Collection<? extends Persistent> records) throws SQLException {
        ClassDescriptor descriptor =
                session.getDescriptor(records.iterator().next().getClass());
        List<AuditWriter.Event> events = new ArrayList<>(records.size());
        List<DatabaseField> columns =
                values(descriptor, records.iterator().next()).getFields();
        try (PreparedStatement insert = connection.prepareStatement(sql(descriptor, columns))) {
            for (Persistent record : records) {
                descriptor.getObjectBuilder().assignSequenceNumber(record, session);
                bind(insert, values(descriptor, record));
                insert.addBatch();
                events.add(event(descriptor, record));
            }
            insert.executeBatch();
        }
        return events;
    }

    private static String sql(ClassDescriptor descriptor, List<DatabaseField> columns) {
        return columns.stream()
                        .map(DatabaseField::getName)
                        .collect(Collectors.joining(
                                ", ",
                                "insert into " + descriptor.getDefaultTable().getQualifiedName() + " (",
                                ") values ("))
                + "?, ".repeat(columns.size() - 1) + "?)";
    }

    /** In the order of the mappings, which is the same for every record of a class. */
    private AbstractRecord values(ClassDescriptor descriptor, Persistent record) {
        AbstractRecord values = descriptor.getObjectBuilder().buildRow(record, session, WriteType.INSERT);
        values.put(descriptor.getOptimisticLockingPolicy().getWriteLockField(), FIRST_VERSION);
        return values;
    }

    /** A field stands for its null: it tells the database the type. */
    private void bind(PreparedStatement insert, AbstractRecord row) throws SQLException {
        List<?> values = row.getValues();
        for (int place = 0; place < values.size(); place++) {
            Object value = values.get(place) == null ? row.getFields().get(place) : values.get(place);
            session.getPlatform().setParameterValueInDatabaseCall(value, insert, place + 1, session);
        }
    }

    private static AuditWriter.Event event(ClassDescriptor descriptor, Persistent record) {
        return new AuditWriter.Event(
                record.getClass().getSimpleName(),
                record.getId(),
                FIRST_VERSION,
                "INSERT",
                ChangeText.of(AuditListener.values(descriptor, record)));
    }
}
