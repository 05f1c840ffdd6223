package ziyang.estates.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** That issued minutes were sent to a unit (印发), and that it has confirmed them (签收). */
@Entity
@Table(name = "minutes_receipt")
public class MinutesReceipt extends Persistent {

    @ManyToOne(optional = false)
    private Minutes document;

    @ManyToOne(optional = false)
    private Unit unit;

    private String receivedBy;
    private Instant receivedAt;

    protected MinutesReceipt() {}

    MinutesReceipt(Minutes minutes, Unit unit) {
        this.document = minutes;
        this.unit = unit;
    }

    void receive(String by, Instant at) {
        if (receivedAt != null) {
            throw BusinessError.illegalStep("minutes.received", receivedBy);
        }
        receivedBy = by;
        receivedAt = at;
    }

    public Minutes getMinutes() {
        return document;
    }

    public Unit getUnit() {
        return unit;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    /** Null while the unit has not confirmed. */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    @Override
    public String called() {
        return unit.getName();
    }
}
