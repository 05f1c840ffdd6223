package ziyang.estates.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/**
 * Flushes many changes at once: first all records, then all rows of the trail. One after the other in turn would send every statement by
 * itself, because only equal statements that follow each other travel together.
 */
public final class Bulk {

    private static final ThreadLocal<List<Runnable>> HELD = new ThreadLocal<>();

    private Bulk() {}

    /** As {@link EntityManager#flush}, for thousands of records; the trail is complete when it returns. */
    public static void flush(EntityManager entities) {
        List<Runnable> rows = new ArrayList<>();
        HELD.set(rows);
        try {
            entities.flush();
        } finally {
            HELD.remove();
        }
        rows.forEach(Runnable::run);
    }

    /** Whether the row waits until the flush under way is through. */
    static boolean holds(Runnable row) {
        List<Runnable> rows = HELD.get();
        return rows != null && rows.add(row);
    }
}
