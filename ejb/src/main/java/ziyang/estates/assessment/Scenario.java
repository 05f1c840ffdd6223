package ziyang.estates.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an edition of the scheme would give; nothing of it is stored.
 *
 * @param unknown names of manual items that nobody has judged in that year's assessment: they count nothing
 * @param official where the official result of the year stands beside it; null when there is none
 */
public record Scenario(
        SchemeView.Head scheme,
        int year,
        LocalDate day,
        AssessmentView.Head official,
        List<String> unknown,
        List<SchemeView.Item> items,
        List<Line> lines)
        implements Serializable {

    /**
     * One street, the best first.
     *
     * @param rankItem name of the item that told it apart; null otherwise
     * @param officialTotal null without an official result
     */
    public record Line(
            String street,
            String streetName,
            AssessmentView.Sum sum,
            int rank,
            RankReason reason,
            String rankItem,
            List<AssessmentView.Cell> cells,
            BigDecimal officialTotal,
            Integer officialRank)
            implements Serializable {

        /** How many ranks better than the official one; null without one. */
        public Integer gained() {
            return officialRank == null ? null : officialRank - rank;
        }
    }
}
