package ziyang.estates.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.Persistent;

/**
 * One of the places that a programme has for recipients in a year (激励名额). They come with the policy; who is granted something takes
 * one, and the database knows no more places than there are and no sum above a place's ceiling. 资府办发〔2020〕72号 三（四）3: 10 communities,
 * 50,000 yuan.
 */
@Entity
@Table(name = "fund_award_slot")
public class AwardSlot extends Persistent {

    @ManyToOne(optional = false)
    private Programme programme;

    @Column(name = "award_year")
    private int awardYear;

    private int slot;
    private BigDecimal ceiling;

    protected AwardSlot() {}

    AwardSlot(Programme programme, int awardYear, int slot, BigDecimal ceiling) {
        this.programme = programme;
        this.awardYear = awardYear;
        this.slot = slot;
        this.ceiling = ceiling;
    }

    public Programme getProgramme() {
        return programme;
    }

    public int getAwardYear() {
        return awardYear;
    }

    /** From 1. */
    public int getSlot() {
        return slot;
    }

    /** Yuan at most for who takes it. */
    public BigDecimal getCeiling() {
        return ceiling;
    }

    @Override
    public String called() {
        return programme.getName() + " " + awardYear + " " + slot;
    }
}
