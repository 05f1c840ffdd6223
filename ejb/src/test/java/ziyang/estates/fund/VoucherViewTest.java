package ziyang.estates.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherViewTest {

    @ParameterizedTest
    @EnumSource(FundAccount.class)
    void whatTheVouchersOfAnAccountAddUpToIsWhatStandsOnIt(FundAccount account) {
        Ledgers ledger = moved();
        VoucherView.Totals totals = totals(ledger, account);
        assertEquals(0, ledger.balance().of(account).compareTo(totals.getBalance()), totals.toString());
        assertEquals(VoucherKind.moving(account).size(), totals.getCount());
    }

    @Test
    void withoutAnAccountTheKindsAreSummedAndNothingIsNetted() {
        VoucherView.Totals totals = totals(moved(), null);
        assertEquals(VoucherKind.values().length, totals.getCount());
        assertNull(totals.getBalance());
        assertNull(totals.getDebit());
    }

    @Test
    void aVoucherTellsWhatItHasMoved() {
        Ledgers ledger = new Ledgers();
        Voucher first = ledger.book(VoucherKind.APPROPRIATE, "1000");
        Voucher second = ledger.book(VoucherKind.COMMIT, "300");
        Map<FundAccount, VoucherView.Standing> standings =
                VoucherView.standings(first.getBalance(), second.getBalance()).stream()
                        .collect(Collectors.toMap(VoucherView.Standing::account, one -> one));
        assertEquals(
                List.of(FundAccount.AVAILABLE, FundAccount.COMMITTED),
                Arrays.stream(FundAccount.values())
                        .filter(account -> standings.get(account).isMoved())
                        .toList());
        assertEquals(
                new BigDecimal("700.00"), standings.get(FundAccount.AVAILABLE).after());
        assertEquals(2, VoucherView.entries(second).size());
    }

    @Test
    void oneVoucherIsProvedByTheOneBeforeIt() {
        Ledgers ledger = moved();
        List<Voucher> vouchers = ledger.vouchers();
        for (int i = 0; i < vouchers.size(); i++) {
            assertEquals(List.of(), flaws(i == 0 ? null : vouchers.get(i - 1), vouchers.get(i)));
        }
        assertTrue(flaws(vouchers.get(0), vouchers.get(2)).contains("previous"));
        assertTrue(flaws(null, vouchers.get(1)).contains("seq"));
    }

    private static List<String> flaws(Voucher earlier, Voucher voucher) {
        List<TrialBalance.Flaw> flaws = new ArrayList<>();
        Chain.after(earlier).follow(voucher, flaws);
        return flaws.stream().map(TrialBalance.Flaw::flaw).toList();
    }

    /** One voucher of each kind. */
    private static Ledgers moved() {
        Ledgers ledger = new Ledgers();
        ledger.book(VoucherKind.APPROPRIATE, "1000");
        ledger.book(VoucherKind.CARRY_IN, "70");
        ledger.book(VoucherKind.FREEZE, "100.01");
        ledger.book(VoucherKind.COMMIT, "500");
        ledger.book(VoucherKind.PAY, "200.50");
        ledger.book(VoucherKind.BOUNCE, "10");
        ledger.book(VoucherKind.DEFER_IN, "20");
        ledger.book(VoucherKind.DEFER_OUT, "30");
        ledger.book(VoucherKind.RELEASE, "99.50");
        ledger.book(VoucherKind.RECOVER, "0.50");
        ledger.book(VoucherKind.THAW, "0.01");
        ledger.book(VoucherKind.REDUCE, "10");
        ledger.book(VoucherKind.CARRY_OUT, "50");
        ledger.book(VoucherKind.LAPSE, "5");
        return ledger;
    }

    /** As the database groups them. */
    private static VoucherView.Totals totals(Ledgers ledger, FundAccount account) {
        List<VoucherView.Sum> sums = ledger.vouchers().stream()
                .filter(voucher ->
                        account == null || VoucherKind.moving(account).contains(voucher.getKind()))
                .map(voucher -> new VoucherView.Sum(voucher.getKind(), 1, voucher.getAmount()))
                .toList();
        return new VoucherView.Totals(account, sums);
    }
}
