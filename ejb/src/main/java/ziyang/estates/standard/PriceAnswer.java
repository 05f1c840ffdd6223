package ziyang.estates.standard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The guide price of a day, in yuan per square metre and month.
 *
 * @param floor the least that may be agreed, exactly
 * @param ceiling the most that may be agreed, exactly
 * @param table where it stands
 */
public record PriceAnswer(
        LocalDate on,
        String grade,
        BuildingType building,
        BigDecimal benchmark,
        BigDecimal floor,
        BigDecimal ceiling,
        PriceTableView table)
        implements Serializable {

    /** Where an agreed price lies. */
    public enum Verdict {
        /** 低于下浮下限. */
        BELOW,
        /** 在政府指导价范围内. */
        WITHIN,
        /** 高于上浮上限. */
        ABOVE;

        /** @param agreed yuan per square metre and month; both limits are within */
        static Verdict of(BigDecimal agreed, BigDecimal floor, BigDecimal ceiling) {
            if (agreed.compareTo(ceiling) > 0) {
                return ABOVE;
            }
            return agreed.compareTo(floor) < 0 ? BELOW : WITHIN;
        }
    }

    /** @param agreed yuan per square metre and month; both limits are within */
    public Verdict judge(BigDecimal agreed) {
        return Verdict.of(agreed, floor, ceiling);
    }

    /**
     * What a dwelling costs a month.
     *
     * @param price yuan per square metre and month
     * @param area square metres
     * @return yuan, rounded to the nearest fen
     */
    public static BigDecimal monthly(BigDecimal price, BigDecimal area) {
        return price.multiply(area).setScale(2, RoundingMode.HALF_UP);
    }
}
