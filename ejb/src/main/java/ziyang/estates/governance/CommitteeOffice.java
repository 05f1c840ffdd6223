package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;

/** The days on which a committee is validly in office, both inclusive; rates are counted from these. */
@Entity
@Table(name = "committee_office")
public class CommitteeOffice extends Persistent {

    @ManyToOne(optional = false)
    private Committee committee;

    @ManyToOne(optional = false)
    private Estate estate;

    private LocalDate fromDay;
    private LocalDate toDay;

    protected CommitteeOffice() {}

    CommitteeOffice(Committee committee, LocalDate fromDay, LocalDate toDay) {
        this.committee = committee;
        this.estate = committee.getEstate();
        this.fromDay = fromDay;
        this.toDay = toDay;
    }

    boolean covers(LocalDate day) {
        return !fromDay.isAfter(day) && !toDay.isBefore(day);
    }

    void endOn(LocalDate last) {
        toDay = last;
    }

    void moveTo(Estate into) {
        estate = into;
    }

    public Committee getCommittee() {
        return committee;
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
