package ziyang.estates.management;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;
import ziyang.estates.firm.Firm;
import ziyang.estates.permission.Identity;

/** That an estate is managed in a mode from one day to another, both inclusive; what was decided before stays. */
@Entity
@Table(name = "mode_decision")
public class ModeDecision extends Persistent {

    @ManyToOne(optional = false)
    private Estate estate;

    @Enumerated(EnumType.STRING)
    private ManagementMode mode;

    @Enumerated(EnumType.STRING)
    private ManagementMode recommended;

    @ManyToOne
    private Firm firm;

    private LocalDate holdsFrom;
    private LocalDate holdsTo;
    private String decidedBy;
    private String reason;
    private String endReason;
    private Instant changedAt;
    private String changedBy;
    private boolean demonstration;

    protected ModeDecision() {}

    /**
     * @param recommended what the plan's table said then, null for nothing
     * @param firm who manages it, null when not known or not professional
     */
    ModeDecision(Estate estate, ModeDraft draft, ManagementMode recommended, Firm firm) {
        this.estate = estate;
        take(draft, recommended, firm);
    }

    /** On the very day from which it holds: what was decided wrongly never held, and only the audit remembers it. */
    void correct(ModeDraft draft, ManagementMode recommended, Firm firm) {
        take(draft, recommended, firm);
        holdsTo = null;
        endReason = null;
    }

    /**
     * @throws BusinessError {@code mode.reason} when it differs from the recommendation without a reason, {@code mode.firm.kind} for a
     *     firm where none manages, {@code mode.firm.inactive} for one that does not work on that day
     */
    private void take(ModeDraft draft, ManagementMode recommended, Firm firm) {
        boolean silent = draft.reason() == null || draft.reason().isBlank();
        if (draft.mode() != recommended && silent) {
            throw BusinessError.field("reason", "mode.reason");
        }
        if (firm != null && draft.mode() != ManagementMode.PROFESSIONAL) {
            throw BusinessError.field("firm", "mode.firm.kind", draft.mode());
        }
        if (firm != null && !firm.activeOn(draft.holdsFrom())) {
            throw BusinessError.field("firm", "mode.firm.inactive", firm.getName(), draft.holdsFrom());
        }
        this.mode = draft.mode();
        this.recommended = recommended;
        this.firm = firm;
        this.holdsFrom = draft.holdsFrom();
        this.decidedBy = draft.decidedBy().strip();
        this.reason = silent ? null : draft.reason().strip();
    }

    /** The decision in the form in which it is entered. */
    ModeDraft draft() {
        return new ModeDraft(mode, holdsFrom, decidedBy, reason, firm == null ? null : firm.getCreditCode());
    }

    /** Its last day is the one before another begins. */
    void giveWayTo(LocalDate next) {
        if (holdsTo == null || !holdsTo.isBefore(next)) {
            holdsTo = next.minusDays(1);
        }
    }

    /**
     * Ends without another one.
     *
     * @throws BusinessError {@code mode.ended}, {@code mode.end.early} for a day before it began
     */
    void end(LocalDate lastDay, String why) {
        if (holdsTo != null) {
            throw BusinessError.illegalStep("mode.ended", holdsTo);
        }
        if (lastDay.isBefore(holdsFrom)) {
            throw BusinessError.field("holdsTo", "mode.end.early", holdsFrom);
        }
        holdsTo = lastDay;
        endReason = why.strip();
    }

    void moveTo(Estate other) {
        estate = other;
    }

    ModeDecision by(Identity who, Instant at) {
        this.changedBy = who.displayName();
        this.changedAt = at;
        return this;
    }

    ModeDecision markDemonstration() {
        demonstration = true;
        return this;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(holdsFrom) && (holdsTo == null || !day.isAfter(holdsTo));
    }

    public Estate getEstate() {
        return estate;
    }

    public ManagementMode getMode() {
        return mode;
    }

    public ManagementMode getRecommended() {
        return recommended;
    }

    public Firm getFirm() {
        return firm;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    public LocalDate getHoldsTo() {
        return holdsTo;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getReason() {
        return reason;
    }

    public String getEndReason() {
        return endReason;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
