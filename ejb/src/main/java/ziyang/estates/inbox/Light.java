package ziyang.estates.inbox;

import java.time.LocalDate;

/** 绿、黄、红: computed from dates, never stored. */
public enum Light {
    GREEN,
    YELLOW,
    RED;

    /**
     * @param today the day asked about
     * @param yellowUntil last day that is near: deadlines up to and including it are yellow
     */
    public static Light of(LocalDate deadline, LocalDate today, LocalDate yellowUntil) {
        if (deadline.isBefore(today)) {
            return RED;
        }
        return deadline.isAfter(yellowUntil) ? GREEN : YELLOW;
    }
}
