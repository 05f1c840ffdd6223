package ziyang.estates.web.open;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import ziyang.estates.base.BusinessError;

/** Keeps one address from flooding what everybody may write to. Each node of the portal counts for itself. */
@ApplicationScoped
public class Throttle {

    /** So many from one address within the time; enough for a neighbourhood behind one address. */
    static final int MOST = 60;

    static final Duration WITHIN = Duration.ofHours(1);

    private final Cache<String, AtomicInteger> counts =
            Caffeine.newBuilder().expireAfterWrite(WITHIN).maximumSize(100_000).build();

    /** @throws BusinessError {@code comment.often} */
    public void count(String address) {
        if (counts.get(address, fresh -> new AtomicInteger()).incrementAndGet() > MOST) {
            throw new BusinessError(BusinessError.Kind.TOO_OFTEN, "comment.often");
        }
    }
}
