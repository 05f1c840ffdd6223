package ziyang.estates.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Counts working days; immutable. The exceptions map a day to whether it is worked. */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean works(LocalDate day) {
        Boolean exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day that is the given number of working days after the start; the start itself does not count. */
    public LocalDate after(LocalDate start, int workingDays) {
        return step(start, workingDays, 1);
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return works(day) ? day : after(day, 1);
    }

    public LocalDate before(LocalDate end, int workingDays) {
        return step(end, workingDays, -1);
    }

    /** How many working days lie after the first day up to and including the last; negative when the last is earlier. */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += works(day) ? 1 : 0;
        }
        return count;
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(direction);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }
}
