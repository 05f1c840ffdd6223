package ziyang.estates.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ziyang.estates.assessment.ScoreSource.Reading;

/** The figures of a day, by source and street; what no source counted is nothing. */
final class Readings {

    private record Key(String source, long street) {}

    private final Map<Key, Reading> all = new HashMap<>();

    Readings(Collection<Reading> readings) {
        readings.forEach(reading -> all.put(new Key(reading.source(), reading.street()), reading));
    }

    Reading of(String source, long street) {
        return all.getOrDefault(new Key(source, street), new Reading(source, street, 0, 0, ""));
    }
}
