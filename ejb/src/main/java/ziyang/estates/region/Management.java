package ziyang.estates.region;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** That one region is managed by another from one day to another, both inclusive; an open end is null. */
@Entity
@Table(name = "region_management")
public class Management extends Persistent {

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne(optional = false)
    private Region manager;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected Management() {}

    /** @throws BusinessError {@code region.level} when the manager does not stand above the managed region */
    public Management(Region region, Region manager, LocalDate validFrom, String source) {
        if (manager.getLevel().ordinal() >= region.getLevel().ordinal()) {
            throw BusinessError.invalid("region.level", manager.getName(), region.getName());
        }
        this.region = region;
        this.manager = manager;
        this.validFrom = validFrom;
        this.source = source;
    }

    Management until(LocalDate lastDay, boolean demonstration) {
        this.demonstration = demonstration;
        this.validTo = lastDay;
        return this;
    }

    /** Ends the relation the day before another begins. */
    void endBefore(LocalDate next) {
        if (!next.isAfter(validFrom)) {
            throw BusinessError.invalid("region.management.order", validFrom);
        }
        validTo = next.minusDays(1);
    }

    public Region getRegion() {
        return region;
    }

    public Region getManager() {
        return manager;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getSource() {
        return source;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return region.getName();
    }
}
