package ziyang.estates.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ziyang.estates.base.Page;

/** Something that is counted; a feature gives one as a CDI bean. */
public interface Indicator {

    /** As the plan's targets name it, such as {@code management-coverage}. */
    String code();

    /**
     * Counts by community as the records stand on the day.
     *
     * @param communities ids of the communities to count, null for all; one without records may be left out
     */
    List<Tally> count(LocalDate day, Set<Long> communities);

    /** The records that were counted, or that are wanting, by code. */
    Page<Piece> records(Part part, LocalDate day, Set<Long> communities, Page.Request page);

    /** As {@link #records}, all of them handed to the reader, never all at once. */
    void each(Part part, LocalDate day, Set<Long> communities, Consumer<Piece> reader);

    /** What was counted in one community. */
    record Tally(long community, long numerator, long denominator) {}

    /** Which records: those counted above the line, below it, or below but not above. */
    enum Part {
        NUMERATOR,
        DENOMINATOR,
        GAP
    }

    /**
     * A record behind a figure.
     *
     * @param page address below the portal's root
     */
    record Piece(String code, String name, String community, String page) {}
}
