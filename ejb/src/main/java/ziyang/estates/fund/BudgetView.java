package ziyang.estates.fund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A budget as its page and the API show it; amounts in yuan. */
public record BudgetView(Row budget, List<Verb> verbs) {

    /** What a budget is for. */
    public record Head(
            long id,
            String programmeCode,
            String programme,
            FundKind kind,
            int year,
            String regionCode,
            String region,
            BudgetState state,
            boolean demonstration)
            implements Serializable {}

    /**
     * A budget and what stands on its accounts.
     *
     * @param carried positive when it went to the year after, negative when it came from the year before
     */
    public record Row(
            Head head,
            BigDecimal appropriated,
            BigDecimal available,
            BigDecimal frozen,
            BigDecimal committed,
            BigDecimal paid,
            BigDecimal carried,
            BigDecimal lapsed)
            implements Serializable {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static Row of(Head head, Balance held) {
            return new Row(
                    head,
                    held.appropriated(),
                    held.available(),
                    held.frozen(),
                    held.committed(),
                    held.paid(),
                    held.carried(),
                    held.lapsed());
        }

        /** 预算执行率, see {@link #rate}. */
        public BigDecimal getRate() {
            return rate(paid, appropriated.subtract(carried));
        }

        /** 预算执行率: paid of what there was to spend, in percent with one decimal; null when there was nothing. */
        static BigDecimal rate(BigDecimal paid, BigDecimal spendable) {
            return spendable.signum() <= 0 ? null : paid.multiply(HUNDRED).divide(spendable, 1, RoundingMode.HALF_UP);
        }
    }

    /** What the account may book next. */
    public enum Verb {
        APPROPRIATE,
        REDUCE,
        FREEZE,
        THAW,
        CARRY_OVER,
        DEFER,
        CLOSE
    }
}
