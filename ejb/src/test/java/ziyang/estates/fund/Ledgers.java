package ziyang.estates.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ziyang.estates.meeting.Meetings;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;

/** The ledger of one budget in memory, booked as the portal books. */
final class Ledgers {

    static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    static final Instant AT = Instant.parse("2021-03-01T02:00:00.123456Z");

    private static final Identity FINANCE = new Identity(7, "caizheng", "市财政局", 3, "市财政局", 1, Set.of());

    private final Budget budget;
    private final List<Voucher> vouchers = new ArrayList<>();

    Ledgers() {
        Programme programme = new Programme("subsidy", "补", FundKind.SUBSIDY, "物业服务费补助资金", "资府办发〔2020〕72号")
                .holds(LocalDate.of(2020, 12, 15), null, false);
        Region area = Meetings.stored(2, new Region("512002", "雁江区", Region.Level.AREA, Region.Kind.DIVISION));
        budget = Meetings.stored(5, new Budget(programme, 2021, area));
    }

    Voucher book(VoucherKind kind, String yuan) {
        return book(kind, new BigDecimal(yuan));
    }

    Voucher book(VoucherKind kind, BigDecimal yuan) {
        budget.mustBeOpen();
        Voucher voucher = new Voucher(budget, last(), new Booking(kind, yuan, null, "测试")).sealed(FINANCE, DAY, AT);
        vouchers.add(voucher);
        return voucher;
    }

    private Voucher last() {
        return vouchers.isEmpty() ? null : vouchers.get(vouchers.size() - 1);
    }

    Balance balance() {
        return vouchers.isEmpty() ? Balance.nothing() : last().getBalance();
    }

    Budget budget() {
        return budget;
    }

    List<Voucher> vouchers() {
        return vouchers;
    }

    List<TrialBalance.Flaw> flaws() {
        return flaws(vouchers);
    }

    static List<TrialBalance.Flaw> flaws(List<Voucher> vouchers) {
        List<TrialBalance.Flaw> flaws = new ArrayList<>();
        Chain chain = new Chain();
        vouchers.forEach(voucher -> chain.follow(voucher, flaws));
        return flaws;
    }
}
