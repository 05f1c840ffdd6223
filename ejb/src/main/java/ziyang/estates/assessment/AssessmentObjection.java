package ziyang.estates.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** An objection (申诉) against what was announced of a street. */
@Entity
@Table(name = "assessment_objection")
public class AssessmentObjection extends Persistent {

    @ManyToOne(optional = false)
    private AssessmentSheet sheet;

    /** Null when it is about the whole result. */
    @ManyToOne
    private AssessmentItem item;

    private int turn;
    private String text;
    private String raisedBy;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private ObjectionState state = ObjectionState.OPEN;

    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected AssessmentObjection() {}

    /** @param raisedBy whose objection it is, in words */
    AssessmentObjection(AssessmentSheet sheet, AssessmentItem item, String text, String raisedBy) {
        this.sheet = sheet;
        this.item = item;
        this.text = text;
        this.raisedBy = raisedBy;
        this.turn = sheet.getAssessment().getTurn();
        this.raisedAt = sheet.getAssessment().moment();
    }

    /** @throws BusinessError {@code assessment.objection.answered} */
    void answer(boolean upheld, String words, Identity who, Instant now) {
        if (state != ObjectionState.OPEN) {
            throw BusinessError.illegalStep("assessment.objection.answered", state);
        }
        state = upheld ? ObjectionState.UPHELD : ObjectionState.REJECTED;
        answer = words.strip();
        answeredBy = who.displayName();
        answeredAt = now;
    }

    public AssessmentSheet getSheet() {
        return sheet;
    }

    public AssessmentItem getItem() {
        return item;
    }

    /** Of which announcement of the assessment, from 1. */
    public int getTurn() {
        return turn;
    }

    public String getText() {
        return text;
    }

    public String getRaisedBy() {
        return raisedBy;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public ObjectionState getState() {
        return state;
    }

    public String getAnswer() {
        return answer;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    @Override
    public String called() {
        return sheet.called();
    }
}
