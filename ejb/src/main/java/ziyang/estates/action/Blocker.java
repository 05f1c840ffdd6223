package ziyang.estates.action;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** What an action is stuck at (卡点), and whom it takes to get on; it stops no deadline. */
@Entity
@Table(name = "action_blocker")
public class Blocker extends Persistent {

    @ManyToOne(optional = false)
    private Action action;

    @ManyToOne(optional = false)
    @JoinColumn(name = "raised_by_id")
    private Unit raisedBy;

    @ManyToOne
    private Unit needed;

    private String text;
    private LocalDate raisedOn;
    private LocalDate liftedOn;
    private String resolution;

    protected Blocker() {}

    Blocker(Action action, Unit raisedBy, Unit needed, String text) {
        this.action = action;
        this.raisedBy = raisedBy;
        this.needed = needed;
        this.text = text;
    }

    Blocker on(LocalDate today) {
        raisedOn = today;
        return this;
    }

    void lift(String resolution, LocalDate today) {
        if (!open()) {
            throw BusinessError.illegalStep("action.blocker.lifted", liftedOn);
        }
        this.resolution = resolution;
        this.liftedOn = today;
    }

    /** Whether the unit raised it or leads the action. */
    boolean concerns(long unit) {
        return raisedBy.getId() == unit || action.getLeadUnit().getId() == unit;
    }

    boolean open() {
        return liftedOn == null;
    }

    public Unit getRaisedBy() {
        return raisedBy;
    }

    /** Whose help it takes; null when nobody's in particular. */
    public Unit getNeeded() {
        return needed;
    }

    public String getText() {
        return text;
    }

    public LocalDate getRaisedOn() {
        return raisedOn;
    }

    public LocalDate getLiftedOn() {
        return liftedOn;
    }

    public String getResolution() {
        return resolution;
    }

    @Override
    public String called() {
        return text;
    }
}
