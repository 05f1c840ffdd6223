package ziyang.estates.assessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;

/** What the items of one street come to, with two decimals. */
@Embeddable
public class Total implements Serializable {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(AssessmentItem.SCALE);

    private BigDecimal marks = ZERO;
    private BigDecimal bonus = ZERO;
    private BigDecimal deductions = ZERO;
    private BigDecimal total = ZERO;
    private boolean vetoed;

    protected Total() {}

    /**
     * What an item gave.
     *
     * @param points never negative; cases for a veto
     */
    record Part(ItemEffect effect, BigDecimal points) {}

    /**
     * Adds up.
     *
     * @param bonusCap the most that the bonus counts
     */
    static Total of(Collection<Part> parts, BigDecimal bonusCap) {
        Total sum = new Total();
        for (Part part : parts) {
            switch (part.effect()) {
                case MARK -> sum.marks = sum.marks.add(part.points());
                case BONUS -> sum.bonus = sum.bonus.add(part.points());
                case DEDUCTION -> sum.deductions = sum.deductions.add(part.points());
                case VETO -> sum.vetoed |= part.points().signum() > 0;
            }
        }
        sum.bonus = sum.bonus.min(bonusCap).setScale(AssessmentItem.SCALE);
        sum.total = sum.marks.add(sum.bonus).subtract(sum.deductions).max(ZERO);
        return sum;
    }

    public BigDecimal marks() {
        return marks;
    }

    /** What counts of the bonus: at most the scheme's cap. */
    public BigDecimal bonus() {
        return bonus;
    }

    public BigDecimal deductions() {
        return deductions;
    }

    /** Never below 0. */
    public BigDecimal total() {
        return total;
    }

    public boolean vetoed() {
        return vetoed;
    }
}
