package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every published edition is on a day, kept until something is published: a search asks for all of them. */
@ApplicationScoped
class Standings {

    /** So many days are kept. */
    private static final int DAYS = 16;

    /** An edition with the code of its standard. */
    record OnDay(String code, StandardView.EditionRow row) {}

    private record Key(String stamp, LocalDate day) {}

    @Inject
    private Standards standards;

    private final Map<Key, Map<Long, OnDay>> kept = new LinkedHashMap<>(DAYS, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<Long, OnDay>> eldest) {
            return size() > DAYS;
        }
    };

    /**
     * By the id of the edition.
     *
     * @param stamp of what was published, as {@link PublicStandards#stamp} tells it
     */
    Map<Long, OnDay> on(LocalDate day, String stamp) {
        Key key = new Key(stamp, day);
        synchronized (kept) {
            Map<Long, OnDay> known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Map<Long, OnDay> read = read(day);
        synchronized (kept) {
            kept.put(key, read);
        }
        return read;
    }

    private Map<Long, OnDay> read(LocalDate day) {
        Map<Long, OnDay> editions = new HashMap<>();
        standards
                .on(day, true)
                .forEach(one -> one.editions()
                        .forEach(edition -> editions.put(
                                edition.getId(), new OnDay(one.standard().getCode(), one.row(edition)))));
        return Map.copyOf(editions);
    }
}
