package ziyang.estates.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.inbox.Light;

/**
 * The reviews of an edition, the latest first.
 *
 * @param due last day for the next one; null for an edition that does not hold, or of a kind that the law does not have reviewed
 * @param light null like the day
 */
public record ReviewView(List<Row> reviews, LocalDate due, Light light) implements Serializable {

    /** One review. */
    public record Row(LocalDate reviewedOn, ReviewOutcome outcome, String opinion, String reviewer)
            implements Serializable {}
}
