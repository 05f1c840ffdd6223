package ziyang.estates.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Scores sheets: each street its own, then the judging unit of each item all of them. */
@Stateless
public class SheetService {

    /**
     * Points for an item.
     *
     * @param version of the score that was read
     * @param text why; for a judge only where it departs from the self score
     */
    public record Mark(
            @NotBlank String item,
            int version,
            @NotNull BigDecimal points,
            @Size(max = 1000) String text) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AssessmentDesk desk;

    @Inject
    private Access access;

    @Inject
    private AttachmentService attachments;

    /**
     * Gives one's own street points for an item, with words and files that prove it; files are added to those there are.
     *
     * @throws BusinessError {@code assessment.words} without words, {@code assessment.state}, {@code
     *     assessment.sheet.submitted}, {@code assessment.points}
     */
    @Needs(Permission.ASSESSMENT_SELF)
    public void score(
            long id,
            @NotBlank String street,
            @NotNull @Valid Mark mark,
            @NotNull List<AttachmentService.Upload> files) {
        AssessmentSheet sheet = desk.own(id, street);
        Versions.check(sheet.of(mark.item()), mark.version());
        if (mark.text() == null || mark.text().isBlank()) {
            throw BusinessError.field("text", "assessment.words");
        }
        AssessmentScore score = sheet.score(mark.item(), mark.points(), mark.text(), access.who());
        files.forEach(file -> score.prove(attachments.store(file)));
        entities.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.lock(score, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Hands one's own street's sheet in (自评上报). */
    @Needs(Permission.ASSESSMENT_SELF)
    public void submit(long id, @NotBlank String street, int seen) {
        AssessmentSheet sheet = desk.own(id, street);
        Versions.check(sheet, seen);
        sheet.submit(access.who());
    }

    /** Gives a sheet back to be completed, while the self scoring lasts. */
    @Needs(Permission.ASSESSMENT_RUN)
    public void giveBack(long id, @NotBlank String street, int seen, @NotBlank @Size(max = 500) String reason) {
        AssessmentSheet sheet = desk.held(id, null).of(street);
        Versions.check(sheet, seen);
        sheet.giveBack(reason.strip());
    }

    /**
     * Says what counts for an item, for the unit that the scheme names.
     *
     * @throws BusinessError {@code access.scope} for another unit, {@code assessment.own}, {@code assessment.reason},
     *     {@code assessment.state}, {@code assessment.points}
     */
    @Needs(Permission.ASSESSMENT_JUDGE)
    public void judge(long id, @NotBlank String street, @NotNull @Valid Mark mark) {
        AssessmentSheet sheet = desk.held(id, null).of(street);
        AssessmentScore score = sheet.of(mark.item());
        score.getItem().mustBeManual();
        access.requireUnit(score.getItem().getJudge());
        Versions.check(score, mark.version());
        sheet.judge(mark.item(), mark.points(), mark.text(), access.who());
    }
}
