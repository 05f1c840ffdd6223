package ziyang.estates.indicator;

import java.math.BigDecimal;
import java.util.List;

/** Who sets targets: the plan gives them as a CDI bean. */
public interface Goals {

    /** Every target of the city, by indicator and year. */
    List<Goal> all();

    /**
     * What an indicator is to reach by the end of a year.
     *
     * @param name official name of the indicator
     * @param percent 0 to 100
     */
    record Goal(String indicator, String name, int year, BigDecimal percent) {}
}
