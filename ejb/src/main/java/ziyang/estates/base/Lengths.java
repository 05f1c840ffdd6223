package ziyang.estates.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long lists are, without counting the long ones over and over: one of {@link #LONG} rows or more is counted once a minute for
 * everybody who asks with the same conditions. Shorter ones are counted each time, so that a user who adds a row sees it.
 */
@ApplicationScoped
public class Lengths {

    /** From this length on nobody counts along. */
    public static final int LONG = 10_000;

    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 500;

    private record Counted(long rows, Instant at) {}

    private final Map<String, Counted> known = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** The length of the list; null when it is short, so that reading its page tells. */
    public Long of(EntityManager entities, Query query, String counted) {
        Instant now = clock.instant();
        Counted before = known.get(query.key());
        if (before != null && before.at().plus(BELIEVED).isAfter(now)) {
            return before.rows();
        }
        if (!query.reaches(entities, counted, LONG)) {
            known.remove(query.key());
            return null;
        }
        long rows = query.length(entities, counted);
        forgetOld(now);
        known.put(query.key(), new Counted(rows, now));
        return rows;
    }

    private void forgetOld(Instant now) {
        if (known.size() >= MOST_KEPT) {
            known.values().removeIf(one -> !one.at().plus(BELIEVED).isAfter(now));
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
    }
}
