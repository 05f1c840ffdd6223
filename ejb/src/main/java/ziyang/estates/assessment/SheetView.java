package ziyang.estates.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The sheet of one street as its page and the API show it.
 *
 * @param live nothing is frozen yet: automatic points and the total are what the records give now
 * @param verbs what the account may do
 */
public record SheetView(
        AssessmentView.Head head,
        int version,
        String street,
        String streetName,
        String unitName,
        SheetState state,
        Handed handed,
        AssessmentView.Sum sum,
        Integer rank,
        RankReason reason,
        String rankItem,
        List<Row> rows,
        List<Objection> objections,
        boolean live,
        Set<AssessmentVerb> verbs)
        implements Serializable {

    /** When it was last handed in, and why it was last given back. */
    public record Handed(String by, Instant at, String returnReason) implements Serializable {}

    /**
     * One item.
     *
     * @param version of the score
     * @param figure of an automatic item; null for a manual one
     * @param judgeable the account may say what counts
     */
    public record Row(
            SchemeView.Item item,
            int version,
            Given self,
            List<File> files,
            Given judged,
            Figure figure,
            boolean judgeable)
            implements Serializable {}

    /**
     * Points that somebody gave.
     *
     * @param unit null for the street itself
     */
    public record Given(BigDecimal points, String text, String by, String unit, Instant at) implements Serializable {}

    /** A file that proves a self score. */
    public record File(long id, String name, long length) implements Serializable {}

    /**
     * An automatic figure.
     *
     * @param percent null with nothing to divide by, and for cases
     */
    public record Figure(
            long numerator, long denominator, BigDecimal percent, BigDecimal points, String source, String rule)
            implements Serializable {}

    /** An objection; the item is null when it is about the whole result. */
    public record Objection(
            long id,
            int version,
            String street,
            String streetName,
            String itemName,
            int turn,
            String text,
            String raisedBy,
            Instant raisedAt,
            ObjectionState state,
            String answer,
            String answeredBy,
            Instant answeredAt)
            implements Serializable {}
}
