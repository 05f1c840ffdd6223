package ziyang.estates.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a street's scores come to, as frozen or as the records stand. */
record Standing(Total total, List<AssessmentView.Cell> cells) {

    /** @param live null for what is frozen */
    static Standing of(AssessmentSheet sheet, Readings live) {
        List<AssessmentView.Cell> cells = new ArrayList<>();
        List<Total.Part> parts = new ArrayList<>();
        for (AssessmentScore score : sheet.getScores()) {
            BigDecimal points = points(score, live);
            AssessmentItem item = score.getItem();
            cells.add(new AssessmentView.Cell(item.getCode(), score.getSelfPoints(), points));
            parts.add(new Total.Part(item.getEffect(), points == null ? BigDecimal.ZERO : points));
        }
        Total total = live == null
                ? sheet.getTotal()
                : Total.of(parts, sheet.getAssessment().getScheme().getBonusCap());
        return new Standing(total, cells);
    }

    private static BigDecimal points(AssessmentScore score, Readings live) {
        AssessmentItem item = score.getItem();
        if (live == null || item.getMeans() == ItemMeans.MANUAL) {
            return score.getPoints();
        }
        ScoreSource.Reading reading =
                live.of(item.getSource(), score.getSheet().getRegion().getId());
        return item.points(reading.numerator(), reading.denominator());
    }
}
