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
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Objections against what was announced, and their answers. */
@Stateless
public class ObjectionService {

    /**
     * An objection.
     *
     * @param item code; null or empty when it is about the whole result
     * @param raisedBy who raises it; null for the street itself
     */
    public record Words(
            @Size(max = 40) String item,
            @NotBlank @Size(max = 1000) String text,
            @Size(max = 100) String raisedBy) {}

    /** What is said to it. */
    public record Answer(
            int version,
            boolean upheld,
            @NotBlank @Size(max = 1000) String text) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AssessmentDesk desk;

    @Inject
    private Access access;

    /**
     * Objects for one's own street.
     *
     * @throws BusinessError {@code assessment.state}, {@code assessment.objections.over}
     */
    @Needs(Permission.ASSESSMENT_SELF)
    public long raise(long id, @NotBlank String street, @NotNull @Valid Words words) {
        return keep(desk.own(id, street), words, access.who().unitName());
    }

    /**
     * Records what somebody outside the portal objects to.
     *
     * @throws BusinessError {@code assessment.objection.whose} without a name
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public long record(long id, @NotBlank String street, @NotNull @Valid Words words) {
        if (words.raisedBy() == null || words.raisedBy().isBlank()) {
            throw BusinessError.field("raisedBy", "assessment.objection.whose");
        }
        return keep(desk.held(id, null).of(street), words, words.raisedBy().strip());
    }

    private long keep(AssessmentSheet sheet, Words words, String raisedBy) {
        AssessmentItem item = words.item() == null || words.item().isBlank()
                ? null
                : sheet.of(words.item()).getItem();
        Assessment assessment = sheet.getAssessment();
        AssessmentObjection objection = assessment.object(sheet, item, words.text(), raisedBy);
        entities.persist(objection);
        entities.lock(assessment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        return objection.getId();
    }

    /**
     * Upholds or rejects it; an upheld one keeps the assessment from becoming final until it was reviewed and announced again.
     *
     * @throws BusinessError {@code assessment.objection.answered}
     */
    @Needs(Permission.ASSESSMENT_RUN)
    public void answer(long id, long objectionId, @NotNull @Valid Answer answer) {
        Assessment assessment = desk.held(id, null);
        AssessmentObjection objection = desk.objections(assessment).stream()
                .filter(one -> one.getId() == objectionId)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("AssessmentObjection", objectionId));
        Versions.check(objection, answer.version());
        objection.answer(answer.upheld(), answer.text(), access.who(), assessment.moment());
    }
}
