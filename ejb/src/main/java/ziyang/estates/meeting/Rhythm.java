package ziyang.estates.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The windows in each of which a street holds a regular meeting.
 *
 * @param rules of the street itself first, then of the regions above it, the nearest first
 */
record Rhythm(List<MeetingRhythm> rules) {

    private static final int MONTHS = 12;

    /** From its first to its last day. */
    record Window(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The windows of a year, in order; none for months in which no rule holds. A new rule begins a new window. */
    List<Window> windows(int year) {
        List<Window> windows = new ArrayList<>();
        int month = 1;
        while (month <= MONTHS) {
            Optional<MeetingRhythm> rule = on(LocalDate.of(year, month, 1));
            int last = rule.isPresent() ? last(year, month, rule.get()) : month;
            if (rule.isPresent()) {
                windows.add(new Window(
                        LocalDate.of(year, month, 1),
                        LocalDate.of(year, last, 1).plusMonths(1).minusDays(1)));
            }
            month = last + 1;
        }
        return windows;
    }

    Optional<MeetingRhythm> on(LocalDate day) {
        return rules.stream().filter(rule -> rule.holdsOn(day)).findFirst();
    }

    /** The last month of the window that a month is in: to the end of its share of the year, or till another rule holds. */
    private int last(int year, int month, MeetingRhythm rule) {
        int every = rule.getEveryMonths();
        int end = (month - 1) / every * every + every;
        int last = month;
        while (last < end
                && on(LocalDate.of(year, last + 1, 1)).filter(rule::equals).isPresent()) {
            last++;
        }
        return last;
    }
}
