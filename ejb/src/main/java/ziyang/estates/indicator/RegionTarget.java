package ziyang.estates.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/** What a region below the city is to reach by the end of a year. */
@Entity
@Table(name = "region_target")
public class RegionTarget extends Persistent {

    private String indicator;
    private int forYear;

    @ManyToOne(optional = false)
    private Region region;

    private BigDecimal percent;

    protected RegionTarget() {}

    RegionTarget(String indicator, int forYear, Region region, BigDecimal percent) {
        this.indicator = indicator;
        this.forYear = forYear;
        this.region = region;
        this.percent = percent;
    }

    void set(BigDecimal percent) {
        this.percent = percent;
    }

    public String getIndicator() {
        return indicator;
    }

    public int getForYear() {
        return forYear;
    }

    public Region getRegion() {
        return region;
    }

    /** 0 to 100. */
    public BigDecimal getPercent() {
        return percent;
    }

    @Override
    public String called() {
        return region.getName() + " " + forYear;
    }
}
