package ziyang.estates.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A feature's matters that wait for coordination by a joint meeting; implemented as a CDI bean, collected by {@link AgendaIntake}. */
public interface AgendaSource {

    /** As many as a street can look through from one source. */
    int MOST = 50;

    /** Stable name; the words for it are {@code AgendaSource.<code>}. */
    String code();

    /**
     * What waits in the regions today; the most urgent first and not more than {@link #MOST}.
     *
     * @param regions ids of a region and of everything that it manages
     */
    List<Waiting> waiting(Set<Long> regions, LocalDate today);

    /**
     * One matter that waits.
     *
     * @param key of the record behind it, unique and stable within the source
     * @param title cut to 120 characters, which is as long as an item of an agenda is called
     * @param region id of the region where it lies
     * @param estate code of the estate it is about, may be null
     * @param page address of the record behind it, below the portal's root
     * @param since the day from which it waits
     */
    record Waiting(String key, String title, String text, long region, String estate, String page, LocalDate since) {

        private static final int LONGEST_TITLE = 120;

        public Waiting {
            title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        }
    }
}
