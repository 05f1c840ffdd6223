package ziyang.estates.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a figure will stand at the end of its year if it goes on as it has of late: a straight line through two days, with the whole of
 * today's records below the line. A statement of pace, not of policy.
 *
 * @param day the last of the year
 * @param since the earlier of the two days
 * @param perMonth how many were gained or lost in thirty days, to one place
 * @param reaches whether the target will be reached; null without one
 */
public record Forecast(
        LocalDate day, LocalDate since, BigDecimal perMonth, Ratio ratio, BigDecimal target, Boolean reaches)
        implements Serializable {

    private static final int MONTH = 30;

    /**
     * @param target percent, null for none
     * @return null when either day has nothing to divide by, or they are the same
     */
    static Forecast of(Ratio before, LocalDate since, Ratio now, LocalDate today, BigDecimal target) {
        long passed = ChronoUnit.DAYS.between(since, today);
        if (passed <= 0 || before.denominator() == 0 || now.denominator() == 0) {
            return null;
        }
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        long gained = now.numerator() - before.numerator();
        long more = Math.floorDiv(gained * ChronoUnit.DAYS.between(today, end), passed);
        long then = Math.max(0, Math.min(now.denominator(), now.numerator() + more));
        Ratio ratio = new Ratio(then, now.denominator());
        BigDecimal pace =
                BigDecimal.valueOf(gained * MONTH).divide(BigDecimal.valueOf(passed), 1, RoundingMode.HALF_UP);
        return new Forecast(end, since, pace, ratio, target, target == null ? null : ratio.reaches(target));
    }
}
