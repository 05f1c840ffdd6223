package ziyang.estates.web.layout;

import java.io.Serializable;
import java.time.Duration;

/** How long a list was when it was last counted. It is believed for half a minute, or until its filter changes. */
public class Total implements Serializable {

    private static final long BELIEVED = Duration.ofSeconds(30).toNanos();

    private Long rows;
    private long countedAt;

    /** Null when the list must be counted. */
    Long known() {
        return rows != null && System.nanoTime() - countedAt < BELIEVED ? rows : null;
    }

    void found(long total) {
        if (known() == null || rows != total) {
            rows = total;
            countedAt = System.nanoTime();
        }
    }

    /** The list may have changed. */
    public void forget() {
        rows = null;
    }
}
