package ziyang.estates.web.open;

import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Money;
import ziyang.estates.standard.PriceAnswer;

/**
 * What a guide price comes to for a dwelling.
 *
 * @param area square metres; null when it was not said
 * @param agreed yuan per square metre and month, as in the contract; null when it was not said
 */
public record Quote(PriceAnswer price, BigDecimal area, BigDecimal agreed) {

    private static final BigDecimal MOST = new BigDecimal("100000");
    private static final BigDecimal MONTHS = new BigDecimal(12);

    /** @throws BusinessError {@code quote.area}, {@code quote.agreed} for what is no such number */
    static Quote of(PriceAnswer price, String area, String agreed) {
        return new Quote(price, number("area", area), number("agreed", agreed));
    }

    private static BigDecimal number(String name, String text) {
        if (text == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean fits = number.signum() > 0
                    && number.compareTo(MOST) <= 0
                    && number.stripTrailingZeros().scale() <= 2 * Money.SCALE;
            if (fits) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // said below, as for every other number that does not fit
        }
        throw BusinessError.field(name, "quote." + name, text);
    }

    public BigDecimal getMonthlyFloor() {
        return monthly(price.floor());
    }

    public BigDecimal getMonthlyBenchmark() {
        return monthly(price.benchmark());
    }

    public BigDecimal getMonthlyCeiling() {
        return monthly(price.ceiling());
    }

    public BigDecimal getYearlyCeiling() {
        return yearly(price.ceiling());
    }

    public BigDecimal getYearlyBenchmark() {
        return yearly(price.benchmark());
    }

    public BigDecimal getYearlyFloor() {
        return yearly(price.floor());
    }

    private BigDecimal monthly(BigDecimal one) {
        return area == null ? null : PriceAnswer.monthly(one, area);
    }

    private BigDecimal yearly(BigDecimal one) {
        return area == null ? null : PriceAnswer.monthly(one, area).multiply(MONTHS);
    }

    /** Null when nothing was said of a contract. */
    public PriceAnswer.Verdict getVerdict() {
        return agreed == null ? null : price.judge(agreed);
    }
}
