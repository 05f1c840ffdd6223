package ziyang.estates.fund;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Money;

/**
 * What stands on the accounts of a budget after a voucher, in yuan. What was appropriated is always what is available, frozen,
 * committed, paid, carried and lapsed together; the database holds it to that, and holds none of the first four below zero.
 */
@Embeddable
public class Balance {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(Money.SCALE);

    private BigDecimal appropriated = ZERO;
    private BigDecimal available = ZERO;
    private BigDecimal frozen = ZERO;
    private BigDecimal committed = ZERO;
    private BigDecimal paid = ZERO;
    private BigDecimal carried = ZERO;
    private BigDecimal lapsed = ZERO;

    protected Balance() {}

    /** Of a budget nothing was booked in. */
    static Balance nothing() {
        return new Balance();
    }

    /**
     * After an amount was moved between the accounts that the kind names.
     *
     * @throws BusinessError {@code fund.exceeded} when the account that it is taken from holds less
     */
    Balance after(VoucherKind kind, BigDecimal amount) {
        Balance next = new Balance();
        next.take(this);
        next.add(kind.debit(), amount);
        next.add(kind.credit(), amount.negate());
        BigDecimal held = next.of(kind.credit());
        if (kind.credit() != FundAccount.APPROPRIATED && kind.credit() != FundAccount.CARRIED && held.signum() < 0) {
            throw BusinessError.field("amount", "fund.exceeded", kind.credit(), of(kind.credit()), amount);
        }
        return next;
    }

    private void take(Balance other) {
        appropriated = other.appropriated;
        available = other.available;
        frozen = other.frozen;
        committed = other.committed;
        paid = other.paid;
        carried = other.carried;
        lapsed = other.lapsed;
    }

    private void add(FundAccount account, BigDecimal debit) {
        switch (account) {
            case APPROPRIATED -> appropriated = appropriated.subtract(debit);
            case AVAILABLE -> available = available.add(debit);
            case FROZEN -> frozen = frozen.add(debit);
            case COMMITTED -> committed = committed.add(debit);
            case PAID -> paid = paid.add(debit);
            case CARRIED -> carried = carried.add(debit);
            case LAPSED -> lapsed = lapsed.add(debit);
        }
    }

    BigDecimal of(FundAccount account) {
        return switch (account) {
            case APPROPRIATED -> appropriated;
            case AVAILABLE -> available;
            case FROZEN -> frozen;
            case COMMITTED -> committed;
            case PAID -> paid;
            case CARRIED -> carried;
            case LAPSED -> lapsed;
        };
    }

    public BigDecimal appropriated() {
        return appropriated;
    }

    public BigDecimal available() {
        return available;
    }

    public BigDecimal frozen() {
        return frozen;
    }

    public BigDecimal committed() {
        return committed;
    }

    public BigDecimal paid() {
        return paid;
    }

    /** Positive when it went to the year after, negative when it came from the year before. */
    public BigDecimal carried() {
        return carried;
    }

    /** What went back to the treasury when the year was closed. */
    public BigDecimal lapsed() {
        return lapsed;
    }
}
