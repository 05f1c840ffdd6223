package ziyang.estates.governance;

import java.math.BigDecimal;
import java.util.Locale;
import ziyang.estates.base.Texts;

/**
 * A share that must be reached, or exceeded where it is not inclusive: 2/3 以上 includes two thirds (民法典 §1259), 过半数 does not include the
 * half.
 */
public record Threshold(int numerator, int denominator, boolean inclusive) {

    /** Whether the part reaches the share of the whole, by cross-multiplication: nothing is divided or rounded. */
    public boolean reachedBy(BigDecimal part, BigDecimal whole) {
        int compared = left(part).compareTo(right(whole));
        return inclusive ? compared >= 0 : compared > 0;
    }

    /** The part times the denominator. */
    BigDecimal left(BigDecimal part) {
        return part.multiply(BigDecimal.valueOf(denominator));
    }

    /** The whole times the numerator. */
    BigDecimal right(BigDecimal whole) {
        return whole.multiply(BigDecimal.valueOf(numerator));
    }

    /** Such as 2/3以上（含本数）. */
    public String in(Locale locale) {
        return Texts.in(locale).format(inclusive ? "vote.at-least" : "vote.more-than", numerator + "/" + denominator);
    }
}
