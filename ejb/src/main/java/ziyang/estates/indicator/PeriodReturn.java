package ziyang.estates.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;

/** The figures of an area at the end of a period on their way from draft to lock. */
@Entity
@Table(name = "indicator_return")
public class PeriodReturn extends Persistent {

    private String period;

    @ManyToOne(optional = false)
    private Region region;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.DRAFT;

    private LocalDate takenOn;
    private String reason;
    private String changedBy;
    private Instant changedAt;

    protected PeriodReturn() {}

    PeriodReturn(String period, Region region) {
        this.period = period;
        this.region = region;
    }

    /** Takes the figures as the records stand now; only a draft is taken again. */
    void take(LocalDate day) {
        if (state != ReturnState.DRAFT) {
            throw BusinessError.illegalStep("return.step", state, ReturnState.DRAFT);
        }
        takenOn = day;
    }

    /**
     * Moves on, or back to draft.
     *
     * @param reason needed to send it back and to lock it
     * @throws BusinessError {@code return.step}, {@code return.reason}
     */
    void move(ReturnState next, String reason) {
        if (!state.next().contains(next)) {
            throw BusinessError.illegalStep("return.step", state, next);
        }
        boolean silent = reason == null || reason.isBlank();
        if (silent && (next == ReturnState.DRAFT || next == ReturnState.LOCKED)) {
            throw BusinessError.field("reason", "return.reason");
        }
        state = next;
        this.reason = silent ? null : reason.strip();
    }

    void by(Identity who, Instant at) {
        changedBy = who.displayName();
        changedAt = at;
    }

    public String getPeriod() {
        return period;
    }

    public Region getRegion() {
        return region;
    }

    public ReturnState getState() {
        return state;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    /** Why it was sent back or locked. */
    public String getReason() {
        return reason;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    @Override
    public String called() {
        return region.getName() + " " + period;
    }
}
