package ziyang.estates.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A fraction of counts, exact until it is printed. */
public record Ratio(long numerator, long denominator) implements Serializable {

    public static final Ratio NOTHING = new Ratio(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio plus(Ratio more) {
        return new Ratio(numerator + more.numerator, denominator + more.denominator);
    }

    /** Percent to two places, null with nothing to divide by. */
    public BigDecimal percent() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    }

    /** Whether the exact fraction reaches so many percent; with nothing to divide by it reaches nothing. */
    public boolean reaches(BigDecimal percent) {
        return denominator > 0
                && BigDecimal.valueOf(numerator)
                                .multiply(HUNDRED)
                                .compareTo(percent.multiply(BigDecimal.valueOf(denominator)))
                        >= 0;
    }

    /** How many more above the line would reach so many percent; 0 when it is reached. */
    public long wanting(BigDecimal percent) {
        BigDecimal needed = percent.multiply(BigDecimal.valueOf(denominator)).divide(HUNDRED, 0, RoundingMode.CEILING);
        return Math.max(0, needed.longValueExact() - numerator);
    }
}
