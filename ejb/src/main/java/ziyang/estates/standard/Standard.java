package ziyang.estates.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import ziyang.estates.base.Persistent;
import ziyang.estates.plan.Deliverable;
import ziyang.estates.unit.Unit;

/** A standard (标准规范) through all its editions; its code is part of its public address and never changes. */
@Entity
public class Standard extends Persistent {

    private String code;

    @Enumerated(EnumType.STRING)
    private StandardKind kind;

    private String title;

    @ManyToOne(optional = false)
    private Unit unit;

    @ManyToOne
    private Deliverable deliverable;

    private boolean demonstration;

    protected Standard() {}

    /** @param unit that keeps it */
    Standard(String code, StandardKind kind, String title, Unit unit) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.unit = unit;
    }

    Standard delivers(Deliverable deliverable) {
        this.deliverable = deliverable;
        return this;
    }

    Standard demonstration() {
        demonstration = true;
        return this;
    }

    /** As its latest published edition calls it. */
    void rename(String title) {
        this.title = title;
    }

    public String getCode() {
        return code;
    }

    public StandardKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** That keeps it. */
    public Unit getUnit() {
        return unit;
    }

    /** What the plan asks for; null for what it does not ask for. */
    public Deliverable getDeliverable() {
        return deliverable;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return title;
    }
}
