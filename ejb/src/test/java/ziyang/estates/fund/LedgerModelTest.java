package ziyang.estates.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ziyang.estates.base.BusinessError;

/** Random bookings, legal and illegal, against the simplest model of a purse: six heaps of fen. */
class LedgerModelTest {

    /** What somebody tries to book. */
    record Attempt(VoucherKind kind, long fen) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(VoucherKind.class), Arbitraries.longs().between(1, 50_000))
                .as(Attempt::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 500)
    void theLedgerTakesWhatTheModelTakesAndNothingElse(@ForAll("attempts") List<Attempt> attempts) {
        Ledgers ledger = new Ledgers();
        Map<FundAccount, Long> heaps = new EnumMap<>(FundAccount.class);
        for (FundAccount account : FundAccount.values()) {
            heaps.put(account, 0L);
        }
        for (Attempt attempt : attempts) {
            assertEquals(allowed(heaps, attempt), booked(ledger, attempt), attempt.toString());
        }
        for (FundAccount account : FundAccount.values()) {
            assertEquals(
                    BigDecimal.valueOf(heaps.get(account), 2), ledger.balance().of(account), account.name());
        }
        assertEquals(List.of(), ledger.flaws());
    }

    /** Moves the fen between the heaps if there are enough; appropriations and carried sums come from outside. */
    private static boolean allowed(Map<FundAccount, Long> heaps, Attempt attempt) {
        FundAccount from = attempt.kind().credit();
        boolean outside = from == FundAccount.APPROPRIATED || from == FundAccount.CARRIED;
        if (!outside && heaps.get(from) < attempt.fen()) {
            return false;
        }
        move(heaps, from, -attempt.fen());
        move(heaps, attempt.kind().debit(), attempt.fen());
        return true;
    }

    /** What was appropriated is counted the other way round: it grows on the credit. */
    private static void move(Map<FundAccount, Long> heaps, FundAccount account, long fen) {
        heaps.merge(account, account == FundAccount.APPROPRIATED ? -fen : fen, Long::sum);
    }

    private static boolean booked(Ledgers ledger, Attempt attempt) {
        try {
            ledger.book(attempt.kind(), BigDecimal.valueOf(attempt.fen(), 2));
            return true;
        } catch (BusinessError refused) {
            assertEquals("fund.exceeded", refused.code());
            return false;
        }
    }
}
