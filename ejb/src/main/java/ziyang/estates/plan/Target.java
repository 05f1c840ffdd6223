package ziyang.estates.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Persistent;

/** What an indicator is to reach by the end of a year. The plan gives no formula; the indicator does. */
@Entity
@Table(name = "plan_target")
public class Target extends Persistent {

    @ManyToOne(optional = false)
    private Plan plan;

    private String indicator;
    private String name;
    private int year;
    private BigDecimal value;
    private String unit;
    private String wording;

    protected Target() {}

    Target(Plan plan, String indicator, String name, int year) {
        this.plan = plan;
        this.indicator = indicator;
        this.name = name;
        this.year = year;
    }

    Target of(BigDecimal value, String unit, String wording) {
        this.value = value;
        this.unit = unit;
        this.wording = wording;
        return this;
    }

    public Plan getPlan() {
        return plan;
    }

    /** Code of the indicator that measures it. */
    public String getIndicator() {
        return indicator;
    }

    public String getName() {
        return name;
    }

    public int getYear() {
        return year;
    }

    public BigDecimal getValue() {
        return value;
    }

    public String getUnit() {
        return unit;
    }

    public String getWording() {
        return wording;
    }

    @Override
    public String called() {
        return name + " " + year;
    }
}
