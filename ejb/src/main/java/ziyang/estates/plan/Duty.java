package ziyang.estates.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** What one unit has to do with one measure. The plan spells units in several ways; its wording is kept here. */
@Entity
public class Duty extends Persistent {

    @ManyToOne(optional = false)
    private Measure measure;

    private int seq;

    @ManyToOne(optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private DutyRole role;

    private String wording;

    protected Duty() {}

    Duty(Measure measure, int seq, Unit unit, DutyRole role) {
        this.measure = measure;
        this.seq = seq;
        this.unit = unit;
        this.role = role;
    }

    Duty worded(String wording) {
        this.wording = wording;
        return this;
    }

    public Measure getMeasure() {
        return measure;
    }

    public int getSeq() {
        return seq;
    }

    public Unit getUnit() {
        return unit;
    }

    public DutyRole getRole() {
        return role;
    }

    public String getWording() {
        return wording;
    }

    @Override
    public String called() {
        return unit.getName();
    }
}
