package ziyang.estates.application;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Money;
import ziyang.estates.fund.Formula;
import ziyang.estates.fund.FundPolicy;

/** The facts and the rate that a sum was computed from at a step, and what came out: rule A1. */
@Embeddable
public class Snapshot implements Serializable {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private int households;
    private BigDecimal area;
    private int months;
    private BigDecimal rate;
    private BigDecimal computed;

    protected Snapshot() {}

    Snapshot(FundPolicy policy, Formula.Measured facts) {
        this.households = facts.households();
        this.area = facts.area();
        this.months = facts.months();
        this.rate = policy.getRate();
        BigDecimal sum = policy.getFormula().amount(facts, rate);
        BigDecimal ceiling = policy.getCeiling();
        this.computed = ceiling == null ? sum : sum.min(ceiling);
    }

    /** The sum, if the formula gives as much: nobody grants more. */
    BigDecimal granted(BigDecimal asked) {
        BigDecimal sum = Money.positive("amount", asked);
        if (sum.compareTo(computed) > 0) {
            throw BusinessError.field("amount", "application.amount.above", computed);
        }
        return sum;
    }

    /** Who writes ten thousands of yuan for yuan asks for a ten-thousandth of what the formula gives. */
    void mustBeYuan(BigDecimal asked) {
        BigDecimal off = asked.multiply(TEN_THOUSAND).subtract(computed).abs();
        if (off.compareTo(computed.movePointLeft(2)) <= 0) {
            throw BusinessError.field("amount", "application.ten-thousand", asked, computed);
        }
    }

    public int getHouseholds() {
        return households;
    }

    /** Square metres of each household. */
    public BigDecimal getArea() {
        return area;
    }

    public int getMonths() {
        return months;
    }

    public BigDecimal getRate() {
        return rate;
    }

    /** Yuan by the formula, at most the policy's ceiling. */
    public BigDecimal getComputed() {
        return computed;
    }

    /** What trails show. */
    @Override
    public String toString() {
        return households + " × " + area + " × " + rate + " × " + months + " = " + computed;
    }
}
