package ziyang.estates.governance;

import java.math.BigDecimal;
import java.util.Locale;
import ziyang.estates.base.Texts;

/**
 * One of the four questions of a vote.
 *
 * @param words the arithmetic in Chinese
 */
public record VoteTest(
        Aspect aspect, BigDecimal part, BigDecimal whole, Threshold threshold, boolean reached, String words) {

    /** What is asked. */
    public enum Aspect {
        PARTICIPATION_AREA,
        PARTICIPATION_OWNERS,
        CONSENT_AREA,
        CONSENT_OWNERS;

        boolean participation() {
            return this == PARTICIPATION_AREA || this == PARTICIPATION_OWNERS;
        }
    }

    static VoteTest of(Aspect aspect, BigDecimal part, BigDecimal whole, Threshold threshold) {
        boolean reached = threshold.reachedBy(part, whole);
        return new VoteTest(
                aspect,
                part,
                whole,
                threshold,
                reached,
                words(Locale.SIMPLIFIED_CHINESE, aspect, part, whole, threshold, reached));
    }

    /** The arithmetic in the reader's words. */
    public String in(Locale locale) {
        return words(locale, aspect, part, whole, threshold, reached);
    }

    private static String words(
            Locale locale, Aspect aspect, BigDecimal part, BigDecimal whole, Threshold threshold, boolean reached) {
        Texts texts = Texts.in(locale);
        int sides = threshold.left(part).compareTo(threshold.right(whole));
        return texts.format(
                reached ? "vote.test.reached" : "vote.test.missed",
                texts.of(aspect),
                part.toPlainString(),
                whole.toPlainString(),
                threshold.in(locale),
                threshold.left(part).toPlainString(),
                sides > 0 ? ">" : sides == 0 ? "=" : "<",
                threshold.right(whole).toPlainString(),
                threshold.denominator(),
                threshold.numerator());
    }
}
