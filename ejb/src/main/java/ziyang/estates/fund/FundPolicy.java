package ziyang.estates.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** What a programme grants, and to how many, with the days on which it holds (both inclusive); policies of a programme never overlap. */
@Entity
@Table(name = "fund_policy")
public class FundPolicy extends Persistent {

    @ManyToOne(optional = false)
    private Programme programme;

    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Formula formula;

    private BigDecimal rate;

    @Column(name = "area_cap")
    private BigDecimal areaCap;

    private BigDecimal ceiling;
    private Integer recipients;
    private int publicityDays;
    private String basis;
    private boolean demonstration;

    protected FundPolicy() {}

    FundPolicy(Programme programme, LocalDate validFrom, LocalDate validTo, String basis) {
        this.programme = programme;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.basis = basis;
    }

    /** @param publicityDays working days for which what is granted is announced before it is approved */
    FundPolicy grants(Formula formula, BigDecimal rate, int publicityDays) {
        this.formula = formula;
        this.rate = rate;
        this.publicityDays = publicityDays;
        return this;
    }

    /** Null for what has no limit. */
    FundPolicy capped(BigDecimal areaCap, BigDecimal ceiling, Integer recipients) {
        this.areaCap = areaCap;
        this.ceiling = ceiling;
        this.recipients = recipients;
        return this;
    }

    FundPolicy demonstration(boolean demonstration) {
        this.demonstration = demonstration;
        return this;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public Programme getProgramme() {
        return programme;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public Formula getFormula() {
        return formula;
    }

    /** In yuan: by the formula for a square metre and month, for a household, or for a recipient. */
    public BigDecimal getRate() {
        return rate;
    }

    /** Square metres of each household that count at most; null without a limit. */
    public BigDecimal getAreaCap() {
        return areaCap;
    }

    /** Yuan that one recipient is granted at most; null without a limit. */
    public BigDecimal getCeiling() {
        return ceiling;
    }

    /** How many are granted something in a year at most; null without a limit. */
    public Integer getRecipients() {
        return recipients;
    }

    public int getPublicityDays() {
        return publicityDays;
    }

    public String getBasis() {
        return basis;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return programme.getName() + " " + validFrom;
    }
}
