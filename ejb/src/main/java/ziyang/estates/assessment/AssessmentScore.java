package ziyang.estates.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.assessment.ScoreSource.Reading;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/**
 * What one street got for one item: what it gave itself with its evidence, and what counts; for an automatic item the frozen figure.
 */
@Entity
@Table(name = "assessment_score")
public class AssessmentScore extends Persistent {

    @ManyToOne(optional = false)
    private AssessmentSheet sheet;

    @ManyToOne(optional = false)
    private AssessmentItem item;

    private BigDecimal selfPoints;
    private String selfText;
    private String selfBy;
    private Instant selfAt;

    private BigDecimal points;
    private String reason;
    private String judgedBy;
    private String judgedUnit;
    private Instant judgedAt;

    private Long numerator;
    private Long denominator;
    private String sourceWords;
    private String ruleWords;

    @ManyToMany
    @JoinTable(
            name = "assessment_evidence",
            joinColumns = @JoinColumn(name = "score_id"),
            inverseJoinColumns = @JoinColumn(name = "attachment_id"))
    private List<Attachment> evidence = new ArrayList<>();

    protected AssessmentScore() {}

    AssessmentScore(AssessmentSheet sheet, AssessmentItem item) {
        this.sheet = sheet;
        this.item = item;
    }

    /**
     * What the street gives itself, and why.
     *
     * @throws BusinessError {@code assessment.points}, {@code assessment.item.automatic}
     */
    void score(BigDecimal given, String text, Identity who, Instant now) {
        item.mustBeManual();
        selfPoints = item.given("points", given);
        selfText = text.strip();
        selfBy = who.username();
        selfAt = now;
    }

    void prove(Attachment file) {
        evidence.add(file);
    }

    /**
     * What counts.
     *
     * @param why needed where it departs from the self score
     * @throws BusinessError {@code assessment.own} for the street's own unit or who has scored it, {@code assessment.reason},
     *     {@code assessment.points}, {@code assessment.item.automatic}
     */
    void judge(BigDecimal given, String why, Identity who, Instant now) {
        item.mustBeManual();
        if (sheet.isOf(who) || who.username().equals(selfBy)) {
            throw BusinessError.denied("assessment.own", sheet.getRegion().getName());
        }
        BigDecimal counted = item.given("points", given);
        boolean departs = selfPoints == null ? counted.signum() != 0 : counted.compareTo(selfPoints) != 0;
        if (departs && (why == null || why.isBlank())) {
            throw BusinessError.field("reason", "assessment.reason", item.getName());
        }
        points = counted;
        reason = why == null || why.isBlank() ? null : why.strip();
        judgedBy = who.username();
        judgedUnit = who.unitName();
        judgedAt = now;
    }

    /** Keeps the figure of an automatic item, and what it gives. */
    void freeze(Readings readings) {
        if (item.getMeans() == ItemMeans.AUTOMATIC) {
            Reading reading = readings.of(item.getSource(), sheet.getRegion().getId());
            numerator = reading.numerator();
            denominator = reading.denominator();
            sourceWords = reading.words();
            ruleWords = item.ruleWords();
            points = item.points(reading.numerator(), reading.denominator());
        }
    }

    /** What was given and judged by hand, for another version; automatic figures are taken anew. */
    AssessmentScore copy(AssessmentSheet to) {
        AssessmentScore copy = new AssessmentScore(to, item);
        copy.selfPoints = selfPoints;
        copy.selfText = selfText;
        copy.selfBy = selfBy;
        copy.selfAt = selfAt;
        copy.evidence.addAll(evidence);
        if (item.getMeans() == ItemMeans.MANUAL) {
            copy.points = points;
            copy.reason = reason;
            copy.judgedBy = judgedBy;
            copy.judgedUnit = judgedUnit;
            copy.judgedAt = judgedAt;
        }
        return copy;
    }

    /** What counts now, nothing where nobody has judged yet. */
    Total.Part part() {
        return new Total.Part(item.getEffect(), points == null ? BigDecimal.ZERO : points);
    }

    boolean waits() {
        return item.getMeans() == ItemMeans.MANUAL && points == null;
    }

    public AssessmentSheet getSheet() {
        return sheet;
    }

    public AssessmentItem getItem() {
        return item;
    }

    /** Null while the street has not scored it; null for an automatic item. */
    public BigDecimal getSelfPoints() {
        return selfPoints;
    }

    public String getSelfText() {
        return selfText;
    }

    public String getSelfBy() {
        return selfBy;
    }

    public Instant getSelfAt() {
        return selfAt;
    }

    /** Null while nobody has judged it, or for an automatic item while it is not frozen. */
    public BigDecimal getPoints() {
        return points;
    }

    public String getReason() {
        return reason;
    }

    public String getJudgedBy() {
        return judgedBy;
    }

    public String getJudgedUnit() {
        return judgedUnit;
    }

    public Instant getJudgedAt() {
        return judgedAt;
    }

    public Long getNumerator() {
        return numerator;
    }

    public Long getDenominator() {
        return denominator;
    }

    public String getSourceWords() {
        return sourceWords;
    }

    public String getRuleWords() {
        return ruleWords;
    }

    public List<Attachment> getEvidence() {
        return evidence;
    }

    @Override
    public String called() {
        return sheet.called() + " " + item.getName();
    }
}
