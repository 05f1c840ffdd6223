package ziyang.estates.schedule;

import java.time.LocalDate;

/**
 * What a feature does by itself once a day; implemented as a CDI bean. It is run on one node of the cluster, in one transaction, as the
 * portal itself; after days without a server it is run once for today, so it looks at how things stand and not at what happened since
 * yesterday.
 */
public interface DailyTask {

    /** Stable name in the record of runs. */
    String code();

    void run(LocalDate today);
}
