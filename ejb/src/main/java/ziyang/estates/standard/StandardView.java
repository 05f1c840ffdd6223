package ziyang.estates.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A standard as it stands on a day, with its editions from the latest on. */
public record StandardView(Head head, List<EditionRow> editions) implements Serializable {

    /**
     * As lists show it.
     *
     * @param deliverable what the plan calls it; null for what the plan does not ask for
     * @param holds the edition that holds on the day; null for none
     * @param coming the next edition that takes effect after the day; null for none
     * @param open an edition that is not published yet; null for none, and for everybody outside
     */
    public record Head(
            long id,
            String code,
            StandardKind kind,
            String title,
            String unit,
            String deliverable,
            EditionRow holds,
            EditionRow coming,
            EditionRow open,
            boolean demonstration)
            implements Serializable {}

    /**
     * One edition.
     *
     * @param standing on the day
     * @param until last day on which it holds; null while no end is known
     */
    public record EditionRow(
            long id,
            int seq,
            String title,
            EditionState state,
            Standing standing,
            String documentNumber,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            LocalDate until)
            implements Serializable {}
}
