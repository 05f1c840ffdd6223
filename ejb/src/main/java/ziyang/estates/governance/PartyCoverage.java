package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;

/** That an organisation covers an estate from one day to another, both inclusive; an open end is null. */
@Entity
@Table(name = "party_coverage")
public class PartyCoverage extends Persistent {

    @ManyToOne(optional = false)
    private PartyOrganisation organisation;

    @ManyToOne(optional = false)
    private Estate estate;

    private LocalDate fromDay;
    private LocalDate toDay;

    protected PartyCoverage() {}

    PartyCoverage(PartyOrganisation organisation, Estate estate, LocalDate fromDay) {
        this.organisation = organisation;
        this.estate = estate;
        this.fromDay = fromDay;
    }

    void endOn(LocalDate last) {
        if (last.isBefore(fromDay)) {
            throw BusinessError.field("day", "party.cover.early", fromDay);
        }
        toDay = last;
    }

    void moveTo(Estate into) {
        estate = into;
    }

    boolean covers(LocalDate day) {
        return !fromDay.isAfter(day) && reaches(day);
    }

    /** Whether it covers the day or a later one. */
    boolean reaches(LocalDate day) {
        return toDay == null || !toDay.isBefore(day);
    }

    boolean overlaps(PartyCoverage other) {
        return reaches(other.fromDay) && other.reaches(fromDay);
    }

    public PartyOrganisation getOrganisation() {
        return organisation;
    }

    public Estate getEstate() {
        return estate;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public LocalDate getToDay() {
        return toDay;
    }
}
