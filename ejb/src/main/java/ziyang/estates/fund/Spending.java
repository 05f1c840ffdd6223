package ziyang.estates.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.Region;

/**
 * The one door through which other rooms spend public money: each call holds the budget until the transaction ends, books one voucher
 * and returns it. What is more than the budget holds is refused as {@code fund.exceeded}, a closed year as {@code fund.closed}, a paper
 * that was booked in the same way before as {@code fund.paper}.
 */
@ApplicationScoped
public class Spending {

    @Inject
    private Books books;

    /**
     * The budget that pays.
     *
     * @throws BusinessError {@code fund.budget.none}
     */
    public Budget budget(Programme programme, int year, Region region) {
        return books.find(programme, year, region)
                .orElseThrow(() -> BusinessError.illegalStep(
                        "fund.budget.none", programme.getName(), String.valueOf(year), region.getName()));
    }

    /** 审定. */
    public Voucher commit(Budget budget, BigDecimal amount, String paper, String text) {
        return book(budget, new Booking(VoucherKind.COMMIT, amount, paper, text));
    }

    /** 核减、撤回. */
    public Voucher release(Budget budget, BigDecimal amount, String text) {
        return book(budget, new Booking(VoucherKind.RELEASE, amount, null, text));
    }

    /** 拨付. */
    public Voucher pay(Budget budget, BigDecimal amount, String paper, String text) {
        return book(budget, new Booking(VoucherKind.PAY, amount, paper, text));
    }

    /** 退汇. */
    public Voucher bounce(Budget budget, BigDecimal amount, String paper, String text) {
        return book(budget, new Booking(VoucherKind.BOUNCE, amount, paper, text));
    }

    /** 追缴到账. */
    public Voucher recover(Budget budget, BigDecimal amount, String paper, String text) {
        return book(budget, new Booking(VoucherKind.RECOVER, amount, paper, text));
    }

    /**
     * 未付承诺结转: what is promised and not paid goes to the budget of the year after, which is opened if it is not there yet.
     *
     * @return the voucher in the year after
     */
    public Voucher defer(Budget budget, BigDecimal amount, String paper) {
        Budget from = books.held(budget.getId());
        return books.over(
                from, amount, new Books.Way(VoucherKind.DEFER_OUT, VoucherKind.DEFER_IN, "fund.deferred"), paper);
    }

    private Voucher book(Budget budget, Booking booking) {
        return books.book(books.held(budget.getId()), booking);
    }
}
