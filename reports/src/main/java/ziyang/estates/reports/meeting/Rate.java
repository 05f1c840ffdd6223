package ziyang.estates.reports.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share that keeps what it was computed from. */
public record Rate(int numerator, int denominator) {

    /** Such as 87.5%; 无 if there is nothing to divide by. */
    public String words() {
        if (denominator == 0) {
            return "无";
        }
        return BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
                + "%";
    }

    /** Between 0 and 1, or {@code null} if there is nothing to divide by. */
    public Double fraction() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }
}
