package ziyang.estates.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An assessment as its page and the API show it.
 *
 * @param lines in the order of the ranking once announced, else by street; before that only streets that the account may read
 * @param live nothing is frozen yet: automatic points and totals are what the records give now
 * @param verbs what the account may do
 */
public record AssessmentView(
        Head head,
        List<SchemeView.Item> items,
        List<Line> lines,
        boolean live,
        long openObjections,
        Set<AssessmentVerb> verbs)
        implements Serializable {

    /**
     * An assessment in the list.
     *
     * @param announcementNumber document number of the last announcement; null when it has none
     * @param finalNumber that of the final result
     */
    public record Head(
            long id,
            int version,
            int year,
            int edition,
            long schemeId,
            String schemeName,
            int schemeEdition,
            AssessmentState state,
            LocalDate asOf,
            LocalDate startedOn,
            LocalDate selfDue,
            LocalDate announcedOn,
            LocalDate objectionUntil,
            int turn,
            LocalDate finalOn,
            String correction,
            String takenBackFor,
            String announcementNumber,
            String finalNumber,
            boolean demonstration)
            implements Serializable {}

    /**
     * One street.
     *
     * @param rank null until announced
     * @param rankItem name of the item that told it apart; null otherwise
     * @param cells by item, in their order
     * @param readable the account may open its sheet
     */
    public record Line(
            String street,
            String streetName,
            SheetState state,
            Sum sum,
            Integer rank,
            RankReason reason,
            String rankItem,
            List<Cell> cells,
            boolean readable)
            implements Serializable {}

    /**
     * What a street has for an item.
     *
     * @param self null while it has not scored it, and for an automatic item
     * @param points null while nobody has judged it
     */
    public record Cell(String item, BigDecimal self, BigDecimal points) implements Serializable {}

    /** What the items come to. */
    public record Sum(BigDecimal marks, BigDecimal bonus, BigDecimal deductions, BigDecimal total, boolean vetoed)
            implements Serializable {

        static Sum of(Total total) {
            return new Sum(total.marks(), total.bonus(), total.deductions(), total.total(), total.vetoed());
        }
    }

    /** How many streets have handed their sheets in. */
    public long submitted() {
        return lines.stream()
                .filter(line -> line.state() == SheetState.SUBMITTED)
                .count();
    }
}
