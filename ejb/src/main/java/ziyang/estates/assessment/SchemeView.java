package ziyang.estates.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition of a scheme as its page and the API show it.
 *
 * @param tie in the order in which they tell equal totals apart
 * @param editable the account may change or issue it
 */
public record SchemeView(
        Head head, String basis, BigDecimal bonusCap, List<Criterion> tie, List<Item> items, boolean editable)
        implements Serializable {

    /** An edition in the list. */
    public record Head(
            long id,
            int version,
            String code,
            String name,
            int edition,
            LocalDate validFrom,
            LocalDate validTo,
            SchemeState state,
            boolean demonstration)
            implements Serializable {}

    /** What tells equal totals apart; without a name the deductions. */
    public record Criterion(String code, String name) implements Serializable {}

    /**
     * An item.
     *
     * @param fullMark null for a veto
     * @param judgeName null for an automatic item
     * @param sourceName null for a manual item
     * @param rate its figure is a rate; false for a manual item and where cases are counted
     * @param rule how its figure becomes points, in Chinese; null for a manual item
     */
    public record Item(
            int seq,
            String code,
            String name,
            String standard,
            ItemMeans means,
            ItemEffect effect,
            BigDecimal fullMark,
            String judgeCode,
            String judgeName,
            String source,
            String sourceName,
            boolean rate,
            String rule)
            implements Serializable {

        public boolean manual() {
            return means == ItemMeans.MANUAL;
        }

        public boolean veto() {
            return effect == ItemEffect.VETO;
        }
    }

    static Head head(AssessmentScheme one) {
        return new Head(
                one.getId(),
                one.getVersion(),
                one.getCode(),
                one.getName(),
                one.getEdition(),
                one.getValidFrom(),
                one.getValidTo(),
                one.getState(),
                one.isDemonstration());
    }

    /** @param offers what its automatic items may name */
    static List<Item> items(AssessmentScheme scheme, List<ScoreSource.Offer> offers) {
        return scheme.getItems().stream().map(item -> item(item, offers)).toList();
    }

    private static Item item(AssessmentItem one, List<ScoreSource.Offer> offers) {
        return new Item(
                one.getSeq(),
                one.getCode(),
                one.getName(),
                one.getStandard(),
                one.getMeans(),
                one.getEffect(),
                one.getFullMark(),
                one.getJudge() == null ? null : one.getJudge().getCode(),
                one.getJudge() == null ? null : one.getJudge().getName(),
                one.getSource(),
                one.getSource() == null ? null : name(one.getSource(), offers),
                one.isRate(),
                one.ruleWords());
    }

    private static String name(String source, List<ScoreSource.Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.code().equals(source))
                .findFirst()
                .map(ScoreSource.Offer::name)
                .orElse(source);
    }
}
