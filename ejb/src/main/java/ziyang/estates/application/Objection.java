package ziyang.estates.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** What somebody says against an application while it is announced (公示异议); nothing moves while it is open. */
@Entity
@Table(name = "fund_objection")
public class Objection extends Persistent {

    @ManyToOne(optional = false)
    private FundApplication application;

    private LocalDate raisedOn;
    private String raisedBy;
    private String text;

    @Enumerated(EnumType.STRING)
    private ObjectionState state = ObjectionState.OPEN;

    private LocalDate answeredOn;
    private String answer;

    protected Objection() {}

    Objection(FundApplication application, LocalDate raisedOn, String raisedBy, String text) {
        this.application = application;
        this.raisedOn = raisedOn;
        this.raisedBy = raisedBy;
        this.text = text;
    }

    /** @throws BusinessError {@code objection.answered} */
    void answer(boolean upheld, String answer, LocalDate day) {
        if (state != ObjectionState.OPEN) {
            throw BusinessError.illegalStep("objection.answered", answeredOn);
        }
        this.state = upheld ? ObjectionState.UPHELD : ObjectionState.REJECTED;
        this.answer = answer;
        this.answeredOn = day;
    }

    boolean open() {
        return state == ObjectionState.OPEN;
    }

    public LocalDate getRaisedOn() {
        return raisedOn;
    }

    public String getRaisedBy() {
        return raisedBy;
    }

    public String getText() {
        return text;
    }

    public ObjectionState getState() {
        return state;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public String getAnswer() {
        return answer;
    }
}
