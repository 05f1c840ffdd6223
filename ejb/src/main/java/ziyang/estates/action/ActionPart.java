package ziyang.estates.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** What one helping unit (配合单位) has to do in an action, and how far it is. */
@Entity
@Table(name = "action_part")
public class ActionPart extends Persistent {

    /** 在办、已办. */
    public enum State {
        OPEN,
        DONE
    }

    private static final int DONE = 100;

    @ManyToOne(optional = false)
    private Action action;

    @ManyToOne(optional = false)
    private Unit unit;

    private String task;
    private int percent;
    private String words;
    private LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    protected ActionPart() {}

    ActionPart(Action action, Unit unit, String task) {
        this.action = action;
        this.unit = unit;
        this.task = task;
    }

    /** How far it is, 0 to 99 percent. */
    void progress(int percent, String words) {
        mustBeOpen();
        if (percent < 0 || percent >= DONE) {
            throw BusinessError.field("percent", "action.percent");
        }
        this.percent = percent;
        this.words = words;
    }

    void finish(String words, LocalDate today) {
        mustBeOpen();
        this.state = State.DONE;
        this.percent = DONE;
        this.words = words;
        this.doneOn = today;
    }

    private void mustBeOpen() {
        if (state == State.DONE) {
            throw BusinessError.illegalStep("action.part.done", unit.getName());
        }
    }

    public Unit getUnit() {
        return unit;
    }

    /** Null means that it helps the lead unit with whatever that asks for. */
    public String getTask() {
        return task;
    }

    public State getState() {
        return state;
    }

    public int getPercent() {
        return percent;
    }

    /** What the unit reported last; null before its first report. */
    public String getWords() {
        return words;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    @Override
    public String called() {
        return unit.getName();
    }
}
