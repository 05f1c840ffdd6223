package ziyang.estates.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/**
 * What a programme has to spend in a year for a region (年度预算). It holds no sum: what is left is what its ledger says. Whoever books
 * holds this row until the transaction ends, so that no two bookings see the same balance.
 */
@Entity
@Table(name = "fund_budget")
public class Budget extends Persistent {

    @ManyToOne(optional = false)
    private Programme programme;

    @Column(name = "budget_year")
    private int budgetYear;

    @ManyToOne(optional = false)
    private Region region;

    @Enumerated(EnumType.STRING)
    private BudgetState state = BudgetState.OPEN;

    private boolean demonstration;

    protected Budget() {}

    /** @throws BusinessError {@code fund.programme.expired} when the programme does not hold in the year */
    Budget(Programme programme, int year, Region region) {
        if (!programme.holdsIn(year)) {
            throw BusinessError.field("year", "fund.programme.expired", programme.getName(), String.valueOf(year));
        }
        this.programme = programme;
        this.budgetYear = year;
        this.region = region;
        this.demonstration = programme.isDemonstration();
    }

    Budget demonstration() {
        demonstration = true;
        return this;
    }

    /** @throws BusinessError {@code fund.closed} */
    void mustBeOpen() {
        if (state == BudgetState.CLOSED) {
            throw BusinessError.illegalStep("fund.closed", String.valueOf(budgetYear), programme.getName());
        }
    }

    /**
     * Ends the year; afterwards nothing is booked any more.
     *
     * @throws BusinessError {@code fund.close.open} while something is committed or left to spend
     */
    void close(Balance last) {
        mustBeOpen();
        BigDecimal left = last.available().add(last.frozen());
        if (last.committed().signum() != 0 || left.signum() != 0) {
            throw BusinessError.illegalStep("fund.close.open", last.committed(), left);
        }
        state = BudgetState.CLOSED;
    }

    public Programme getProgramme() {
        return programme;
    }

    public int getBudgetYear() {
        return budgetYear;
    }

    public Region getRegion() {
        return region;
    }

    public BudgetState getState() {
        return state;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return programme.getName() + " " + budgetYear + " " + region.getName();
    }
}
