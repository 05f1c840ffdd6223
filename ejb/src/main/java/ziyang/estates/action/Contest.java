package ziyang.estates.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** A lead unit says that an action is not its own, and whose it is (不属本单位职责). */
@Entity
@Table(name = "action_contest")
public class Contest extends Persistent {

    /** 待裁定、成立、不成立. */
    public enum State {
        ASKED,
        UPHELD,
        REFUSED
    }

    @ManyToOne(optional = false)
    private Action action;

    @ManyToOne(optional = false)
    private Unit unit;

    @ManyToOne(optional = false)
    private Unit rightful;

    @ManyToOne
    @JoinColumn(name = "given_to_id")
    private Unit givenTo;

    private String reason;
    private String answer;
    private LocalDate askedOn;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    protected Contest() {}

    Contest(Action action, Unit rightful, String reason, LocalDate today) {
        this.action = action;
        this.unit = action.getLeadUnit();
        this.rightful = rightful;
        this.reason = reason;
        this.askedOn = today;
    }

    /** @param givenTo the unit that gets the action; null when the contest is refused */
    void decide(Unit givenTo, String answer, LocalDate today) {
        this.state = givenTo == null ? State.REFUSED : State.UPHELD;
        this.givenTo = givenTo;
        this.answer = answer;
        this.decidedOn = today;
    }

    /** Who contested. */
    public Unit getUnit() {
        return unit;
    }

    /** Whose it is, as the contesting unit says. */
    public Unit getRightful() {
        return rightful;
    }

    public String getReason() {
        return reason;
    }

    public String getAnswer() {
        return answer;
    }

    public State getState() {
        return state;
    }

    @Override
    public String called() {
        return unit.getName();
    }
}
