package ziyang.estates.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Money;

class LedgerTest {

    @Test
    void whatWasAppropriatedIsAlwaysWhatStandsOnTheOtherAccounts() {
        Ledgers ledger = new Ledgers();
        ledger.book(VoucherKind.APPROPRIATE, "1000");
        ledger.book(VoucherKind.FREEZE, "100.01");
        ledger.book(VoucherKind.COMMIT, "500");
        ledger.book(VoucherKind.PAY, "200.50");
        ledger.book(VoucherKind.RELEASE, "99.50");
        ledger.book(VoucherKind.RECOVER, "0.50");
        ledger.book(VoucherKind.THAW, "0.01");
        ledger.book(VoucherKind.REDUCE, "10");
        ledger.book(VoucherKind.CARRY_OUT, "50");

        Balance held = ledger.balance();
        assertEquals(new BigDecimal("990.00"), held.appropriated());
        assertEquals(new BigDecimal("440.00"), held.available());
        assertEquals(new BigDecimal("100.00"), held.frozen());
        assertEquals(new BigDecimal("200.00"), held.committed());
        assertEquals(new BigDecimal("200.00"), held.paid());
        assertEquals(new BigDecimal("50.00"), held.carried());
        assertEquals(List.of(), ledger.flaws());
    }

    @ParameterizedTest
    @CsvSource({
        "REDUCE, 100.01",
        "FREEZE, 100.01",
        "COMMIT, 100.01",
        "THAW, 0.01",
        "RELEASE, 0.01",
        "PAY, 0.01",
        "RECOVER, 0.01",
        "CARRY_OUT, 100.01",
        "LAPSE, 100.01"
    })
    void nothingIsTakenFromAnAccountThatHoldsLess(VoucherKind kind, String yuan) {
        Ledgers ledger = new Ledgers();
        ledger.book(VoucherKind.APPROPRIATE, "100");
        BusinessError refused = assertThrows(BusinessError.class, () -> ledger.book(kind, yuan));
        assertEquals("fund.exceeded", refused.code());
        assertEquals("amount", refused.field().orElseThrow());
        assertEquals(1, ledger.vouchers().size());
    }

    @ParameterizedTest
    @CsvSource({"0, money.positive", "-1, money.positive", "0.001, money.fen", "12.345, money.fen", "1e14, money.large"
    })
    void anAmountIsWholeFenAndMoreThanNothing(String yuan, String code) {
        assertEquals(
                code,
                assertThrows(BusinessError.class, () -> Money.positive("amount", new BigDecimal(yuan)))
                        .code());
        assertEquals(
                "money.missing",
                assertThrows(BusinessError.class, () -> Money.positive("amount", null))
                        .code());
        assertEquals(new BigDecimal("12.30"), Money.positive("amount", new BigDecimal("12.3000")));
    }

    @Test
    void aYearIsClosedWhenNothingIsLeftInIt() {
        Ledgers ledger = new Ledgers();
        ledger.book(VoucherKind.APPROPRIATE, "100");
        ledger.book(VoucherKind.COMMIT, "60");
        assertEquals(
                "fund.close.open",
                assertThrows(BusinessError.class, () -> ledger.budget().close(ledger.balance()))
                        .code());
        ledger.book(VoucherKind.PAY, "60");
        ledger.book(VoucherKind.LAPSE, "40");
        ledger.budget().close(ledger.balance());
        assertEquals(
                "fund.closed",
                assertThrows(BusinessError.class, () -> ledger.book(VoucherKind.APPROPRIATE, "1"))
                        .code());
    }

    @Test
    void whatIsTamperedWithShows() throws Exception {
        for (String field : List.of("amount", "text", "paper", "displayName", "kind", "bookedOn", "madeAt", "number")) {
            Ledgers ledger = three();
            Voucher second = ledger.vouchers().get(1);
            set(second, field, other(field));
            assertTrue(
                    ledger.flaws().contains(new TrialBalance.Flaw(second.getNumber(), "hash")),
                    field + " " + ledger.flaws());
        }
    }

    @Test
    void whatIsTamperedWithAndSealedAnewShowsAtTheNextOne() throws Exception {
        Ledgers ledger = three();
        Voucher second = ledger.vouchers().get(1);
        set(second, "text", "改过");
        set(second, "hash", VoucherHash.of(second));
        assertEquals(List.of(new TrialBalance.Flaw(ledger.vouchers().get(2).getNumber(), "previous")), ledger.flaws());
    }

    @Test
    void whatIsTakenOutOfTheChainShows() {
        List<Voucher> two = new ArrayList<>(three().vouchers());
        two.remove(1);
        assertFalse(Ledgers.flaws(two).isEmpty());
    }

    private static Ledgers three() {
        Ledgers ledger = new Ledgers();
        ledger.book(VoucherKind.APPROPRIATE, "1000");
        ledger.book(VoucherKind.FREEZE, "100");
        ledger.book(VoucherKind.COMMIT, "500");
        return ledger;
    }

    private static Object other(String field) {
        return switch (field) {
            case "amount" -> new BigDecimal("100.01");
            case "kind" -> VoucherKind.LAPSE;
            case "bookedOn" -> Ledgers.DAY.plusDays(1);
            case "madeAt" -> Ledgers.AT.plusSeconds(1);
            default -> "改过";
        };
    }

    private static void set(Voucher voucher, String name, Object value) throws ReflectiveOperationException {
        Field field = Voucher.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(voucher, value);
    }
}
