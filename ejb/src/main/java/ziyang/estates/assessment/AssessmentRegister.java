package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/**
 * Reads assessments. What was announced is for everybody who reads assessments; sheets, with their words and files, only within the
 * account's scope.
 */
@Stateless
public class AssessmentRegister {

    /** An automatic figure that is no longer what it was when it was frozen. */
    public record Drift(
            String street,
            String streetName,
            String itemName,
            long numerator,
            long denominator,
            BigDecimal points,
            long numeratorNow,
            long denominatorNow,
            BigDecimal pointsNow) {}

    private static final String HEAD =
            "new ziyang.estates.assessment.AssessmentView.Head(a.id, a.version, a.assessYear,"
                    + " a.edition, s.id, s.name, s.edition, a.state, a.asOf, a.startedOn, a.selfDue, a.announcedOn,"
                    + " a.objectionUntil, a.turn, a.finalOn, a.correction, a.takenBackFor,"
                    + " a.announcementNumber, a.finalNumber, a.demonstration)";

    private static final String NEWEST = "a.assessYear desc, a.edition desc, a.id";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AssessmentDesk desk;

    @Inject
    private AssessmentReading reading;

    /** The latest year first. */
    @Needs(Permission.ASSESSMENT_READ)
    public Page<AssessmentView.Head> list(@NotNull Page.Request page) {
        String order = page.order(Map.of("year", "a.assessYear", "state", "a.state"), NEWEST, "a.id");
        return Query.from("Assessment a join a.scheme s")
                .page(entities, new Query.Projection<>(HEAD, "a", order, AssessmentView.Head.class), page);
    }

    @Needs(Permission.ASSESSMENT_READ)
    public AssessmentView get(long id) {
        return reading.view(desk.get(id));
    }

    /**
     * One street's sheet.
     *
     * @param street code of the region
     * @throws BusinessError {@code missing}, {@code access.scope}
     */
    @Needs(Permission.ASSESSMENT_READ)
    public SheetView sheet(long id, @NotBlank String street) {
        return reading.sheet(desk.read(id, street));
    }

    /** The objections of streets within the account's scope, the latest first. */
    @Needs(Permission.ASSESSMENT_READ)
    public List<SheetView.Objection> objections(long id) {
        return reading.objections(desk.get(id));
    }

    /** A file that proves a self score of the street. */
    @Needs(Permission.ASSESSMENT_READ)
    public Attachment evidence(long id, @NotBlank String street, long file) {
        return desk.read(id, street).getScores().stream()
                .flatMap(score -> score.getEvidence().stream())
                .filter(one -> one.getId() == file)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Attachment", file));
    }

    /**
     * Takes the automatic figures of the assessment's day again and says which differ from those that were frozen; none when the score
     * is reproduced.
     *
     * @throws BusinessError {@code assessment.frozen} while nothing is frozen
     */
    @Needs(Permission.ASSESSMENT_READ)
    public List<Drift> drift(long id) {
        Assessment assessment = desk.get(id);
        if (!assessment.getState().open()) {
            throw BusinessError.illegalStep("assessment.frozen", assessment.getState());
        }
        Readings now = desk.readings(assessment);
        return assessment.getSheets().stream()
                .flatMap(sheet -> sheet.getScores().stream())
                .filter(score -> score.getItem().getMeans() == ItemMeans.AUTOMATIC)
                .map(score -> drift(score, now))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null when it is what it was. */
    private static Drift drift(AssessmentScore score, Readings now) {
        AssessmentSheet sheet = score.getSheet();
        AssessmentItem item = score.getItem();
        ScoreSource.Reading reading = now.of(item.getSource(), sheet.getRegion().getId());
        if (reading.numerator() == score.getNumerator() && reading.denominator() == score.getDenominator()) {
            return null;
        }
        return new Drift(
                sheet.getRegion().getCode(),
                sheet.getRegion().getName(),
                item.getName(),
                score.getNumerator(),
                score.getDenominator(),
                score.getPoints(),
                reading.numerator(),
                reading.denominator(),
                item.points(reading.numerator(), reading.denominator()));
    }
}
