package ziyang.estates.assessment;

import java.time.LocalDate;
import java.util.List;
import ziyang.estates.region.Region;

/**
 * Where automatic scores come from; implemented as CDI beans by the rooms that have the figures. Who asks makes no difference to the
 * answer, and asked again for the same day it answers the same.
 */
public interface ScoreSource {

    /** What may stand in an item as its source. */
    List<Offer> offers();

    /**
     * The figures of streets as the records stand on a day.
     *
     * @param year the year that is assessed
     */
    List<Reading> read(int year, LocalDate day, List<Region> streets);

    /**
     * A source.
     *
     * @param code stable, such as {@code action:overdue}
     * @param name official wording
     * @param rate whether it gives a rate; otherwise it counts cases
     */
    record Offer(String code, String name, boolean rate) {}

    /**
     * A figure of a street.
     *
     * @param street id of the region
     * @param numerator what was counted; cases where the source counts cases
     * @param denominator 0 where there is nothing to divide by
     * @param words what was counted, for the record
     */
    record Reading(String source, long street, long numerator, long denominator, String words) {}
}
