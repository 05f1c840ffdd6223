package ziyang.estates.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** An extension (延期) asked for an action. */
@Entity
@Table(name = "action_extension")
public class Extension extends Persistent {

    /** 待批、同意、不同意、已撤回. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    @ManyToOne(optional = false)
    private Action action;

    private LocalDate until;
    private LocalDate decidedOn;
    private String reason;
    private String answer;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    protected Extension() {}

    Extension(Action action, LocalDate until, String reason) {
        this.action = action;
        this.until = until;
        this.reason = reason;
    }

    void decide(boolean granted, String answer, LocalDate today) {
        this.decidedOn = today;
        this.state = granted ? State.GRANTED : State.REFUSED;
        this.answer = answer;
    }

    /** Voided by the doer, who has finished meanwhile. */
    void withdraw(LocalDate today) {
        state = State.WITHDRAWN;
        decidedOn = today;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getReason() {
        return reason;
    }

    public String getAnswer() {
        return answer;
    }

    LocalDate getDecidedOn() {
        return decidedOn;
    }

    public State getState() {
        return state;
    }

    @Override
    public String called() {
        return until.toString();
    }
}
