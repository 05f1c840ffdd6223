package ziyang.estates.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ziyang.estates.base.Money;

/** How the sum of an application follows from its facts; always rounded half up to whole fen. */
public enum Formula {
    /** 户数 × 户均面积 × 月补助标准 × 月数: households × square metres each × yuan for a square metre and month × months. */
    AREA_MONTHS {
        @Override
        BigDecimal exact(Measured facts, BigDecimal rate) {
            return households(facts).multiply(facts.area()).multiply(rate).multiply(BigDecimal.valueOf(facts.months()));
        }
    },
    /** 户数 × 户均补助标准: households × yuan for each. */
    HOUSEHOLDS {
        @Override
        BigDecimal exact(Measured facts, BigDecimal rate) {
            return households(facts).multiply(rate);
        }
    },
    /** 定额: a sum for each recipient, which the policy caps. */
    AWARD {
        @Override
        BigDecimal exact(Measured facts, BigDecimal rate) {
            return rate;
        }
    };

    /**
     * What is measured of an applicant.
     *
     * @param area square metres of each household
     */
    public record Measured(int households, BigDecimal area, int months) {}

    abstract BigDecimal exact(Measured facts, BigDecimal rate);

    /** In yuan. */
    public BigDecimal amount(Measured facts, BigDecimal rate) {
        return exact(facts, rate).setScale(Money.SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal households(Measured facts) {
        return BigDecimal.valueOf(facts.households());
    }
}
