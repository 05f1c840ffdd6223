package ziyang.estates.estate;

import java.time.LocalDate;
import java.util.List;
import ziyang.estates.permission.Permission;

/** What has happened to estates, or is due there; a feature that keeps records of them gives one as a CDI bean. */
public interface Chronicle {

    /** What an account needs to be told of it. */
    Permission permission();

    /** In any order. */
    List<Event> of(Estate estate);

    /**
     * One thing on the timeline.
     *
     * @param day on which it happened, or on which it is due
     * @param topic the last part of the key {@code event.topic.…}
     * @param text the key of its sentence
     * @param words what stands in the sentence: texts, numbers, days and constants
     * @param page address below the portal's root of the record behind it, null when it is the estate itself
     */
    record Event(LocalDate day, String topic, String text, List<Object> words, String page) {

        public static Event of(LocalDate day, String topic, String text, String page, Object... words) {
            return new Event(day, topic, "event." + text, List.of(words), page);
        }
    }
}
