package ziyang.estates.responsibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** That a unit answers in one role for a matter, or for all, at a place; from one day to another, both inclusive. */
@Entity
public class Responsibility extends Persistent {

    @ManyToOne
    private MatterType matter;

    @ManyToOne(optional = false)
    private Region region;

    @Enumerated(EnumType.STRING)
    private AnswerRole role;

    @ManyToOne(optional = false)
    private Unit unit;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String basis;
    private boolean demonstration;

    protected Responsibility() {}

    /** @param matter null for all of them */
    Responsibility(MatterType matter, Region region, AnswerRole role, Unit unit) {
        this.matter = matter;
        this.region = region;
        this.role = role;
        this.unit = unit;
    }

    /** @throws BusinessError {@code responsibility.order} when it ends before it begins */
    Responsibility holding(LocalDate from, LocalDate to, String basis) {
        if (to != null && to.isBefore(from)) {
            throw BusinessError.field("validTo", "responsibility.order", from);
        }
        this.validFrom = from;
        this.validTo = to;
        this.basis = basis.strip();
        return this;
    }

    /**
     * @param lastDay on which it still holds
     * @throws BusinessError {@code responsibility.ended}, {@code responsibility.order}
     */
    void end(LocalDate lastDay) {
        if (validTo != null && !lastDay.isBefore(validTo)) {
            throw BusinessError.illegalStep("responsibility.ended", validTo);
        }
        if (lastDay.isBefore(validFrom)) {
            throw BusinessError.field("validTo", "responsibility.order", validFrom);
        }
        validTo = lastDay;
    }

    Responsibility markDemonstration(boolean demonstration) {
        this.demonstration = demonstration;
        return this;
    }

    public MatterType getMatter() {
        return matter;
    }

    public Region getRegion() {
        return region;
    }

    public AnswerRole getRole() {
        return role;
    }

    public Unit getUnit() {
        return unit;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getBasis() {
        return basis;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
