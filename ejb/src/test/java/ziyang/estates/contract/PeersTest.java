package ziyang.estates.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.GradeOrder;

/** Rule C5: a fee among those of the same service. */
class PeersTest {

    private static final Peers.Like THIRD = like(3);

    private static Peers.Like like(int rank) {
        return new Peers.Like(EstateKind.OLD, BuildingType.MULTI_STOREY, 7, GradeOrder.FIRST_LOWEST, rank, false);
    }

    @Test
    void itIsNotComparedWithItself() {
        List<Peers.Fee> fees = fees("1.00", "1.00", "1.00", "9.00");
        Peers peers = new Peers(fees, 3, 20);
        assertEquals(FeeCheck.PeerVerdict.HIGHER, peers.compare(fees.get(3)).verdict());
        assertEquals(3, peers.compare(fees.get(3)).count());
        assertEquals(new BigDecimal("800.0"), peers.compare(fees.get(3)).spread());
        assertEquals(FeeCheck.PeerVerdict.SIMILAR, peers.compare(fees.get(0)).verdict(), "the median of 1, 1 and 9");
    }

    @Test
    void theLimitIsStillSimilar() {
        List<Peers.Fee> fees = fees("1.00", "1.00", "1.00");
        Peers peers = new Peers(fees, 3, 20);
        assertEquals(FeeCheck.PeerVerdict.SIMILAR, peers.compare(fee("1.20")).verdict());
        assertEquals(FeeCheck.PeerVerdict.HIGHER, peers.compare(fee("1.21")).verdict());
        assertEquals(FeeCheck.PeerVerdict.SIMILAR, peers.compare(fee("0.80")).verdict());
        assertEquals(FeeCheck.PeerVerdict.LOWER, peers.compare(fee("0.79")).verdict());
    }

    @Test
    void tooFewSayNothing() {
        Peers peers = new Peers(fees("1.00", "1.00"), 3, 20);
        Peers.Result result = peers.compare(fee("9.00"));
        assertEquals(FeeCheck.PeerVerdict.FEW, result.verdict());
        assertEquals(2, result.count());
        assertNull(result.median());
    }

    @Test
    void anotherGradeIsAnotherService() {
        Peers peers = new Peers(fees("1.00", "1.00", "1.00"), 1, 20);
        assertEquals(
                0, peers.compare(new Peers.Fee(like(4), 99, BigDecimal.ONE)).count());
    }

    @Test
    void theMeanOfTheMiddleTwoIsExact() {
        Peers peers = new Peers(fees("1.00", "1.01"), 2, 20);
        assertEquals(new BigDecimal("1.005"), peers.compare(fee("1.00")).median());
    }

    /** No fee lies outside all others' range and is yet their median. */
    @Property
    void theMedianLiesAmongTheOthers(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 9999) Integer> cents) {
        List<Peers.Fee> fees = new ArrayList<>();
        cents.forEach(cent -> fees.add(new Peers.Fee(THIRD, fees.size(), BigDecimal.valueOf(cent, 2))));
        BigDecimal median = new Peers(fees, 1, 20).compare(fee("1.00")).median();
        long below =
                fees.stream().filter(one -> one.amount().compareTo(median) < 0).count();
        long above =
                fees.stream().filter(one -> one.amount().compareTo(median) > 0).count();
        assertTrue(below <= fees.size() / 2 && above <= fees.size() / 2);
    }

    private static Peers.Fee fee(String yuan) {
        return new Peers.Fee(THIRD, 99, new BigDecimal(yuan));
    }

    private static List<Peers.Fee> fees(String... yuan) {
        List<Peers.Fee> fees = new ArrayList<>();
        for (String one : yuan) {
            fees.add(new Peers.Fee(THIRD, fees.size(), new BigDecimal(one)));
        }
        return fees;
    }
}
