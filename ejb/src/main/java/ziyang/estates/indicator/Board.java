package ziyang.estates.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.inbox.Light;
import ziyang.estates.region.Region;

/**
 * Figures of a region and of the regions it manages, side by side.
 *
 * @param rows the region itself first
 */
public record Board(LocalDate day, String region, List<Head> heads, List<Row> rows) {

    /**
     * One indicator.
     *
     * @param target percent to be reached by the end of {@code targetYear}; null when nobody has set one
     * @param formula null while no feature counts it
     */
    public record Head(String code, String name, BigDecimal target, Integer targetYear, Words formula) {}

    /** A formula as it is printed beside a number. */
    public record Words(String edition, String numerator, String denominator, String source, boolean demonstration) {}

    /** The figures of one region, in the order of the heads; a figure that nobody counts is null. */
    public record Row(String code, String name, Region.Level level, List<Figure> figures) {}

    /**
     * One number.
     *
     * @param percent to two places, null with nothing to divide by
     * @param light green when the target is reached, yellow while its year lasts, red after; null without a target or with nothing to
     *     divide by
     * @param wanting how many more would reach the target
     */
    public record Figure(
            String indicator,
            long numerator,
            long denominator,
            BigDecimal percent,
            BigDecimal target,
            Light light,
            Long wanting) {}
}
