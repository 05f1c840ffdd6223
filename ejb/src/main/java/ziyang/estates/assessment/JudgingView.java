package ziyang.estates.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How far a unit is with what it judges.
 *
 * @param progress by assessment, the latest first
 * @param streets that it judges
 * @param items that it judges
 */
public record JudgingView(List<Progress> progress, List<Named> streets, List<Named> items) implements Serializable {

    /**
     * Which rows; null means any.
     *
     * @param street code of its region
     * @param item its code
     * @param open only what nobody has judged yet
     */
    public record Filter(Long assessment, String street, String item, boolean open) implements Serializable {}

    /** Scores of one assessment that the unit judges, and how many it has judged. */
    public record Progress(long assessment, int year, int edition, String scheme, long judged, long of)
            implements Serializable {}

    /** Something that can be chosen. */
    public record Named(String code, String name) implements Serializable {}

    /** A file that proves a self score. */
    public record Proof(long score, long id, String name, long length) implements Serializable {}

    /**
     * One item of one street.
     *
     * @param version of the score
     * @param fullMark null for a veto, whose cases are counted
     * @param self null where the street has not scored itself
     * @param points what counts; null while nobody has judged it
     */
    public record Row(
            long score,
            int version,
            long assessment,
            int year,
            String street,
            String streetName,
            String item,
            String itemName,
            String standard,
            ItemEffect effect,
            BigDecimal fullMark,
            BigDecimal self,
            String selfText,
            BigDecimal points,
            String reason)
            implements Serializable {

        public boolean veto() {
            return effect == ItemEffect.VETO;
        }
    }

    /** A row with the files that prove its self score. */
    public record Line(Row row, List<Proof> files) implements Serializable {}
}
