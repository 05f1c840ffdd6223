package ziyang.estates.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** The sheet of one street in an assessment: its scores, and once announced what they come to and where it stands. */
@Entity
@Table(name = "assessment_sheet")
public class AssessmentSheet extends Persistent {

    @ManyToOne(optional = false)
    private Assessment assessment;

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne(optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private SheetState state = SheetState.OPEN;

    private String submittedBy;
    private Instant submittedAt;
    private String returnReason;

    @Embedded
    private Total total = Total.of(List.of(), BigDecimal.ZERO);

    private Integer place;

    @Enumerated(EnumType.STRING)
    private RankReason placeReason;

    private String placeItem;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<AssessmentScore> scores = new ArrayList<>();

    protected AssessmentSheet() {}

    AssessmentSheet(Assessment assessment, Unit unit) {
        this.assessment = assessment;
        this.unit = unit;
        this.region = unit.getRegion();
        assessment.getScheme().getItems().forEach(item -> scores.add(new AssessmentScore(this, item)));
    }

    /**
     * What the street gives itself for an item.
     *
     * @throws BusinessError {@code assessment.state}, {@code assessment.sheet.submitted}
     */
    AssessmentScore score(String item, BigDecimal points, String text, Identity who) {
        mustBeWritable();
        AssessmentScore score = of(item);
        score.score(points, text, who, assessment.moment());
        return score;
    }

    private void mustBeWritable() {
        assessment.mustBe(AssessmentState.SELF_SCORING);
        if (state == SheetState.SUBMITTED) {
            throw BusinessError.illegalStep("assessment.sheet.submitted", region.getName());
        }
    }

    /** @throws BusinessError {@code assessment.unscored} while an item that the street scores has no score */
    void submit(Identity who) {
        mustBeWritable();
        List<String> missing = scores.stream()
                .filter(score -> score.getItem().getMeans() == ItemMeans.MANUAL && score.getSelfPoints() == null)
                .map(score -> score.getItem().getName())
                .toList();
        if (!missing.isEmpty()) {
            throw BusinessError.illegalStep("assessment.unscored", missing.size(), String.join("、", missing));
        }
        state = SheetState.SUBMITTED;
        submittedBy = who.username();
        submittedAt = assessment.moment();
    }

    /** @throws BusinessError {@code assessment.sheet.open} unless it was submitted */
    void giveBack(String reason) {
        assessment.mustBe(AssessmentState.SELF_SCORING);
        if (state != SheetState.SUBMITTED) {
            throw BusinessError.illegalStep("assessment.sheet.open", region.getName());
        }
        state = SheetState.RETURNED;
        returnReason = reason;
    }

    /** What counts for an item, while the assessment is reviewed. */
    AssessmentScore judge(String item, BigDecimal points, String reason, Identity who) {
        assessment.mustBe(AssessmentState.REVIEW);
        AssessmentScore score = of(item);
        score.judge(points, reason, who, assessment.moment());
        return score;
    }

    void freeze(Readings readings) {
        scores.forEach(score -> score.freeze(readings));
        total = Total.of(
                scores.stream().map(AssessmentScore::part).toList(),
                assessment.getScheme().getBonusCap());
    }

    void placed(Ranking.Place where) {
        place = where.rank();
        placeReason = where.reason();
        placeItem = where.item();
    }

    /** How it is compared with others, by the points that are frozen. */
    Ranking.Entry entry() {
        Map<String, BigDecimal> points = scores.stream()
                .filter(score -> score.getPoints() != null)
                .collect(Collectors.toMap(score -> score.getItem().getCode(), AssessmentScore::getPoints));
        return new Ranking.Entry(region.getCode(), total, points);
    }

    AssessmentSheet copy(Assessment to) {
        AssessmentSheet copy = new AssessmentSheet();
        copy.assessment = to;
        copy.unit = unit;
        copy.region = region;
        copy.state = state;
        copy.submittedBy = submittedBy;
        copy.submittedAt = submittedAt;
        scores.forEach(score -> copy.scores.add(score.copy(copy)));
        return copy;
    }

    /** @throws BusinessError {@code missing} for an item that the scheme does not have */
    AssessmentScore of(String item) {
        return find(item).orElseThrow(() -> BusinessError.missing("AssessmentItem", item));
    }

    private Optional<AssessmentScore> find(String item) {
        return scores.stream().filter(score -> score.getItem().is(item)).findFirst();
    }

    boolean isOf(Identity who) {
        return unit.getId() == who.unitId();
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public Region getRegion() {
        return region;
    }

    public Unit getUnit() {
        return unit;
    }

    public SheetState getState() {
        return state;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Why it was last given back; stays when it is submitted again. */
    public String getReturnReason() {
        return returnReason;
    }

    /** All zero while it was never announced. */
    public Total getTotal() {
        return total;
    }

    /** From 1; null while it was never announced. */
    public Integer getPlace() {
        return place;
    }

    public RankReason getPlaceReason() {
        return placeReason;
    }

    /** Code of the item that told it apart from a neighbour with the same total; null otherwise. */
    public String getPlaceItem() {
        return placeItem;
    }

    public List<AssessmentScore> getScores() {
        return scores;
    }

    @Override
    public String called() {
        return region.getName() + " " + assessment.getAssessYear();
    }
}
