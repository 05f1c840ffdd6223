package ziyang.estates.application;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Money;

/** What was approved, paid and given back, in yuan: rule A5. */
@Embeddable
public class Sums implements Serializable {

    static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(Money.SCALE);

    private BigDecimal approved;
    private BigDecimal paid = NOTHING;
    private BigDecimal recovered = NOTHING;

    protected Sums() {}

    /** Of an application that nobody has approved. */
    static Sums none() {
        return new Sums();
    }

    void approve(BigDecimal amount) {
        approved = amount;
    }

    /** @return what is released */
    BigDecimal reduce(BigDecimal to) {
        BigDecimal less = Money.positive("amount", to);
        if (less.compareTo(approved) >= 0) {
            throw BusinessError.field("amount", "application.reduce.more", approved);
        }
        if (less.compareTo(paid) < 0) {
            throw BusinessError.field("amount", "application.reduce.paid", paid);
        }
        BigDecimal released = approved.subtract(less);
        approved = less;
        return released;
    }

    /** @return what is released: all of it, because nothing was paid */
    BigDecimal withdraw() {
        BigDecimal released = approved == null ? NOTHING : approved;
        approved = approved == null ? null : NOTHING;
        return released;
    }

    /** The sum, if as much is left to pay. */
    BigDecimal payable(BigDecimal part) {
        BigDecimal sum = Money.positive("amount", part);
        BigDecimal left = approved.subtract(paid);
        if (sum.compareTo(left) > 0) {
            throw BusinessError.field("amount", "application.pay.more", left);
        }
        return sum;
    }

    void pay(BigDecimal part) {
        paid = paid.add(payable(part));
    }

    /**
     * Takes back a part that the bank could not pay.
     *
     * @param demanded what is demanded and has not come back
     */
    void bounce(BigDecimal part, BigDecimal demanded) {
        BigDecimal left = paid.subtract(recovered).subtract(demanded);
        if (part.compareTo(left) > 0) {
            throw BusinessError.illegalStep("payment.demanded", left);
        }
        paid = paid.subtract(part);
    }

    boolean nonePaid() {
        return paid.signum() == 0;
    }

    boolean allPaid() {
        return approved != null && paid.compareTo(approved) == 0;
    }

    /**
     * The sum, if as much was paid and is neither given back nor demanded already.
     *
     * @param demanded what is demanded and has not come back
     */
    BigDecimal recoverable(BigDecimal back, BigDecimal demanded) {
        BigDecimal sum = Money.positive("amount", back);
        BigDecimal left = paid.subtract(recovered).subtract(demanded);
        if (sum.compareTo(left) > 0) {
            throw BusinessError.field("amount", "application.recover.more", left);
        }
        return sum;
    }

    void recover(BigDecimal back) {
        recovered = recovered.add(back);
    }

    /** Null before it is approved. */
    public BigDecimal getApproved() {
        return approved;
    }

    public BigDecimal getPaid() {
        return paid;
    }

    public BigDecimal getRecovered() {
        return recovered;
    }

    /** What trails show. */
    @Override
    public String toString() {
        return approved + " / " + paid + " / " + recovered;
    }
}
