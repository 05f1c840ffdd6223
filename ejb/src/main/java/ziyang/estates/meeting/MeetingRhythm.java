package ziyang.estates.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/**
 * How often the streets of a region hold their regular meeting, with the days on which that holds (both inclusive). The plan says no more
 * than 定期 (资府办发〔2020〕72号 三（二）2).
 */
@Entity
@Table(name = "meeting_rhythm")
public class MeetingRhythm extends Persistent {

    @ManyToOne(optional = false)
    private Region region;

    private int everyMonths;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected MeetingRhythm() {}

    MeetingRhythm(Region region, int everyMonths, LocalDate validFrom, String source) {
        this.region = region;
        this.everyMonths = everyMonths;
        this.validFrom = validFrom;
        this.source = source;
    }

    MeetingRhythm demonstration() {
        demonstration = true;
        return this;
    }

    void until(LocalDate validTo) {
        this.validTo = validTo;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** The region itself and every street below it that has no rhythm of its own. */
    public Region getRegion() {
        return region;
    }

    /** 1, 2, 3, 4, 6 or 12; counted from January. */
    public int getEveryMonths() {
        return everyMonths;
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
        return region.getName() + " " + validFrom;
    }
}
