package ziyang.estates.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.UnitOfWork;
import ziyang.estates.base.Persistent;

/** Thousands of records at once, each with its row in the trail, in statements that travel together. */
public final class Bulk {

    private static final ThreadLocal<List<AuditWriter.Event>> HELD = new ThreadLocal<>();

    private Bulk() {}

    /**
     * As {@link EntityManager#flush}: first all records, then all rows of the trail, which is complete when it returns. One after the
     * other in turn would send every statement by itself, because only equal statements that follow each other travel together.
     */
    public static void flush(EntityManager entities) {
        List<AuditWriter.Event> events = new ArrayList<>();
        HELD.set(events);
        try {
            entities.flush();
        } finally {
            HELD.remove();
        }
        append(entities, events);
    }

    /**
     * Inserts new records of one class as its mapping says, without managing them: none is known to the entity manager afterwards. What
     * {@link EntityManager#persist} does to each of fifty thousand costs more than reading, checking and writing them together.
     *
     * @param records without elements in collections of their own
     */
    public static void insert(EntityManager entities, Collection<? extends Persistent> records) {
        if (records.isEmpty()) {
            return;
        }
        AbstractSession session = (AbstractSession) entities.unwrap(UnitOfWork.class);
        try {
            append(entities, new Insertion(session, entities.unwrap(Connection.class)).insert(records));
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    /** Whether the row waits until the flush under way is through. */
    static boolean holds(AuditWriter.Event event) {
        List<AuditWriter.Event> events = HELD.get();
        return events != null && events.add(event);
    }

    private static void append(EntityManager entities, List<AuditWriter.Event> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            AuditWriter.append(entities.unwrap(Connection.class), events);
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }
}
