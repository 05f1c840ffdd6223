package ziyang.estates.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.GradeOrder;
import ziyang.estates.standard.ServiceGrade;

/** Rule C5: what the same service costs elsewhere; fees are compared only within one {@link Like}. */
final class Peers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Like, List<Fee>> fees;
    private final int least;
    private final BigDecimal spread;

    /**
     * What makes fees comparable: the kind of estate and of house, the grade by rank within one standard and one order of its grades, and
     * whether the government guides the price.
     */
    record Like(EstateKind estate, BuildingType building, long standard, GradeOrder order, int rank, boolean guided) {

        static Like of(EstateKind estate, BuildingType building, ServiceGrade grade, ContractKind kind) {
            return new Like(
                    estate,
                    building,
                    grade.getEdition().getStandard().getId(),
                    grade.getEdition().getGradeOrder(),
                    grade.getRank(),
                    kind.guided().isPresent());
        }
    }

    /** One fee in force. */
    record Fee(Like like, long contract, BigDecimal amount) {}

    /**
     * What came out.
     *
     * @param median null where there are too few, like {@code spread}
     */
    record Result(FeeCheck.PeerVerdict verdict, int count, BigDecimal median, BigDecimal spread) {}

    /**
     * @param least how many others it takes
     * @param spread percent that are still similar
     */
    Peers(Collection<Fee> fees, int least, int spread) {
        this.fees = fees.stream().collect(Collectors.groupingBy(Fee::like));
        this.least = least;
        this.spread = BigDecimal.valueOf(spread);
    }

    /** Compares a fee with those of all other contracts. */
    Result compare(Fee fee) {
        List<BigDecimal> others = fees.getOrDefault(fee.like(), List.of()).stream()
                .filter(one -> one.contract() != fee.contract())
                .map(Fee::amount)
                .sorted()
                .toList();
        if (others.size() < least || others.isEmpty()) {
            return new Result(FeeCheck.PeerVerdict.FEW, others.size(), null, null);
        }
        BigDecimal median = median(others);
        BigDecimal off = fee.amount().subtract(median).multiply(HUNDRED);
        BigDecimal limit = median.multiply(spread);
        FeeCheck.PeerVerdict verdict = off.abs().compareTo(limit) <= 0
                ? FeeCheck.PeerVerdict.SIMILAR
                : off.signum() > 0 ? FeeCheck.PeerVerdict.HIGHER : FeeCheck.PeerVerdict.LOWER;
        return new Result(verdict, others.size(), median, off.divide(median, 1, RoundingMode.HALF_UP));
    }

    /** Exactly: of an even number the mean of the two in the middle, which has at most three decimals. */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, 3, RoundingMode.UNNECESSARY);
    }
}
