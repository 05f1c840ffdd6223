package ziyang.estates.estate;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.permission.Identity;

/** What was known of an estate until something changed; written once. */
@Entity
@Table(name = "estate_revision")
public class EstateRevision extends EstateFacts {

    @ManyToOne(optional = false)
    private Estate estate;

    private LocalDate holdsTo;
    private Instant changedAt;
    private String changedBy;
    private String reason;

    protected EstateRevision() {}

    /** @param holdsTo the last day on which it was so */
    EstateRevision(Estate estate, LocalDate holdsTo, String reason) {
        take(estate);
        this.estate = estate;
        this.holdsTo = holdsTo;
        this.reason = reason;
    }

    EstateRevision by(Identity who, Instant at) {
        this.changedBy = who.displayName();
        this.changedAt = at;
        return this;
    }

    public Estate getEstate() {
        return estate;
    }

    public LocalDate getHoldsTo() {
        return holdsTo;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public String getReason() {
        return reason;
    }
}
