package ziyang.estates.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Persistent;

/** A number that the plan itself states and others are measured against: the 364 old estates. */
@Entity
@Table(name = "plan_base")
public class Base extends Persistent {

    @ManyToOne(optional = false)
    private Plan plan;

    private int seq;
    private String code;
    private String name;
    private BigDecimal value;
    private String unit;
    private Integer year;

    @ManyToOne
    private Measure measure;

    private String wording;
    private String note;

    protected Base() {}

    Base(Plan plan, int seq, String code, String name) {
        this.plan = plan;
        this.seq = seq;
        this.code = code;
        this.name = name;
    }

    Base of(BigDecimal value, String unit, Integer year) {
        this.value = value;
        this.unit = unit;
        this.year = year;
        return this;
    }

    Base from(Measure measure, String wording, String note) {
        this.measure = measure;
        this.wording = wording;
        this.note = note;
        return this;
    }

    public Plan getPlan() {
        return plan;
    }

    public int getSeq() {
        return seq;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getValue() {
        return value;
    }

    public String getUnit() {
        return unit;
    }

    /** By the end of which year, or null when the plan names none. */
    public Integer getYear() {
        return year;
    }

    public Measure getMeasure() {
        return measure;
    }

    public String getWording() {
        return wording;
    }

    /** What the plan leaves open about it. */
    public String getNote() {
        return note;
    }

    @Override
    public String called() {
        return name;
    }
}
