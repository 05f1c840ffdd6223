package ziyang.estates.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Texts;
import ziyang.estates.unit.Unit;

/** An item of a scheme: what is looked at, and how it becomes points. */
@Entity
@Table(name = "assessment_item")
public class AssessmentItem extends Persistent {

    /** Decimal places of points. */
    static final int SCALE = 2;

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_CASES = BigDecimal.valueOf(99);

    @ManyToOne(optional = false)
    private AssessmentScheme scheme;

    private int seq;
    private String code;
    private String name;
    private String standard;

    @Enumerated(EnumType.STRING)
    private ItemMeans means;

    @Enumerated(EnumType.STRING)
    private ItemEffect effect;

    private BigDecimal fullMark;

    @ManyToOne
    private Unit judge;

    private String source;

    @Enumerated(EnumType.STRING)
    private ItemRule rule;

    private BigDecimal floorPercent;
    private BigDecimal goalPercent;
    private BigDecimal perCase;

    @Enumerated(EnumType.STRING)
    private EmptyMark emptyMark;

    protected AssessmentItem() {}

    AssessmentItem(AssessmentScheme scheme, String code) {
        this.scheme = scheme;
        this.code = code;
    }

    /**
     * Takes what was written; whether it holds together is asked when the edition is issued.
     *
     * @param judge null for an automatic item
     * @throws BusinessError {@code assessment.item.span} for a floor that is not below the goal
     */
    AssessmentItem write(int seq, ItemDraft draft, Unit judge) {
        this.seq = seq;
        name = draft.name().strip();
        standard = draft.standard().strip();
        means = draft.means();
        effect = draft.effect();
        fullMark = draft.fullMark();
        this.judge = judge;
        source = draft.source();
        ItemDraft.Scale scale =
                draft.scale() == null ? new ItemDraft.Scale(null, null, null, null, null) : draft.scale();
        rule = scale.rule();
        floorPercent = scale.floorPercent();
        goalPercent = scale.goalPercent();
        perCase = scale.perCase();
        emptyMark = scale.emptyMark();
        if (floorPercent != null && goalPercent != null && floorPercent.compareTo(goalPercent) >= 0) {
            throw BusinessError.field("goalPercent", "assessment.item.span", name);
        }
        return this;
    }

    /** @throws BusinessError {@code assessment.item} when something is missing or does not fit the rest */
    void mustHoldTogether() {
        if (!holdsTogether()) {
            throw BusinessError.field("items", "assessment.item", name);
        }
    }

    private boolean holdsTogether() {
        boolean marked = effect == ItemEffect.VETO ? fullMark == null : positive(fullMark);
        boolean judged = means == ItemMeans.MANUAL ? judge != null && source == null && rule == null : computable();
        return marked && judged;
    }

    private boolean computable() {
        if (source == null || judge != null) {
            return false;
        }
        if (effect == ItemEffect.VETO) {
            return rule == null;
        }
        return rule == ItemRule.LINEAR
                ? effect != ItemEffect.DEDUCTION && climbs() && emptyMark != null
                : rule == ItemRule.PER_CASE && positive(perCase);
    }

    private boolean climbs() {
        return floorPercent != null
                && goalPercent != null
                && floorPercent.signum() >= 0
                && floorPercent.compareTo(goalPercent) < 0
                && goalPercent.compareTo(HUNDRED) <= 0;
    }

    private static boolean positive(BigDecimal points) {
        return points != null
                && points.signum() > 0
                && points.compareTo(HUNDRED) <= 0
                && points.stripTrailingZeros().scale() <= SCALE;
    }

    /**
     * The points of a figure, rounded half up from the exact fraction.
     *
     * @param denominator 0 where there is nothing to divide by
     * @return never negative, at most the full mark; for a veto the number of cases
     */
    BigDecimal points(long numerator, long denominator) {
        if (effect == ItemEffect.VETO) {
            return BigDecimal.valueOf(numerator).setScale(SCALE);
        }
        if (rule == ItemRule.LINEAR) {
            return denominator == 0 ? empty() : rate(numerator, denominator);
        }
        BigDecimal cases = perCase.multiply(BigDecimal.valueOf(numerator)).min(fullMark);
        BigDecimal points = effect == ItemEffect.MARK ? fullMark.subtract(cases) : cases;
        return points.setScale(SCALE, RoundingMode.HALF_UP);
    }

    private BigDecimal empty() {
        return (emptyMark == EmptyMark.FULL ? fullMark : BigDecimal.ZERO).setScale(SCALE, RoundingMode.HALF_UP);
    }

    private BigDecimal rate(long numerator, long denominator) {
        BigDecimal all = BigDecimal.valueOf(denominator);
        BigDecimal above = HUNDRED.multiply(BigDecimal.valueOf(numerator)).subtract(floorPercent.multiply(all));
        BigDecimal span = goalPercent.subtract(floorPercent).multiply(all);
        return fullMark.multiply(above.max(BigDecimal.ZERO).min(span)).divide(span, SCALE, RoundingMode.HALF_UP);
    }

    /**
     * What somebody has given, checked.
     *
     * @param field its name in forms and in JSON
     * @throws BusinessError {@code assessment.points} below 0, above the full mark or with more than two decimals, {@code
     *     assessment.cases} for a veto that is no whole number
     */
    BigDecimal given(String field, BigDecimal points) {
        boolean veto = effect == ItemEffect.VETO;
        BigDecimal most = veto ? MOST_CASES : fullMark;
        int decimals = veto ? 0 : SCALE;
        if (points == null
                || points.signum() < 0
                || points.compareTo(most) > 0
                || points.stripTrailingZeros().scale() > decimals) {
            throw BusinessError.field(field, veto ? "assessment.cases" : "assessment.points", name, most);
        }
        return points.setScale(SCALE);
    }

    /** @throws BusinessError {@code assessment.item.automatic} */
    void mustBeManual() {
        if (means != ItemMeans.MANUAL) {
            throw BusinessError.illegalStep("assessment.item.automatic", name);
        }
    }

    /** How its figure becomes points, for the record; null for a manual item and for a draft that does not hold together yet. */
    String ruleWords() {
        if (means == ItemMeans.MANUAL || !holdsTogether()) {
            return null;
        }
        if (effect == ItemEffect.VETO) {
            return WORDS.get("assessment.rule.veto");
        }
        return rule == ItemRule.LINEAR
                ? WORDS.format(
                        "assessment.rule.linear",
                        plain(floorPercent),
                        plain(goalPercent),
                        plain(fullMark),
                        WORDS.of(emptyMark))
                : WORDS.format("assessment.rule.cases." + effect, plain(perCase), plain(fullMark));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What somebody would write to get it. */
    ItemDraft draft() {
        return new ItemDraft(
                code,
                name,
                standard,
                means,
                effect,
                fullMark,
                judge == null ? null : judge.getCode(),
                source,
                rule == null ? null : new ItemDraft.Scale(rule, floorPercent, goalPercent, perCase, emptyMark));
    }

    boolean is(String code) {
        return Objects.equals(this.code, code);
    }

    public int getSeq() {
        return seq;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getStandard() {
        return standard;
    }

    public ItemMeans getMeans() {
        return means;
    }

    public ItemEffect getEffect() {
        return effect;
    }

    boolean isRate() {
        return rule == ItemRule.LINEAR;
    }

    /** Null for a veto. */
    public BigDecimal getFullMark() {
        return fullMark;
    }

    /** Null for an automatic item. */
    public Unit getJudge() {
        return judge;
    }

    /** Null for a manual item. */
    public String getSource() {
        return source;
    }

    @Override
    public String called() {
        return name;
    }
}
