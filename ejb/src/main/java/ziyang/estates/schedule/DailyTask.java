package ziyang.estates.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a feature does by itself once a day; implemented as a CDI bean. It is run on one node of the cluster, in one transaction, as the
 * portal itself; after days without a server it is run once for today, so it looks at how things stand and not at what happened since
 * yesterday.
 */
public interface DailyTask {

    /** Stable name in the record of runs, 40 characters at most. */
    String code();

    void run(LocalDate today);

    /** The time of day, in the city, before which it is not run. */
    default LocalTime notBefore() {
        return LocalTime.MIN;
    }
}
