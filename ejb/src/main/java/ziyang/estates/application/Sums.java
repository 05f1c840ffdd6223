package ziyang.estates.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Money;

/** What was approved, paid and given back, in yuan, with the payments and the demands to give back: rule A5. */
@Embeddable
public class Sums implements Serializable {

    static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(Money.SCALE);

    private BigDecimal approved;
    private BigDecimal paid = NOTHING;
    private BigDecimal recovered = NOTHING;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Payment> payments = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Recovery> recoveries = new ArrayList<>();

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

    Payment add(Payment payment) {
        payments.add(payment);
        return payment;
    }

    Payment payment(int seq) {
        return payments.stream()
                .filter(one -> one.getSeq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.illegalStep("payment.none", seq));
    }

    /** What is approved and not paid. */
    BigDecimal left() {
        return approved == null ? NOTHING : approved.subtract(paid);
    }

    /** Whether the bank sent back what was paid last. */
    boolean lastCameBack() {
        return !payments.isEmpty() && payments.get(payments.size() - 1).bounced();
    }

    /** Takes back a part that the bank could not pay. */
    void bounce(BigDecimal part) {
        BigDecimal left = recoverable();
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

    /** What was paid and is neither given back nor demanded already. */
    private BigDecimal recoverable() {
        return recoveries.stream()
                .filter(Recovery::open)
                .map(Recovery::getAmount)
                .reduce(paid.subtract(recovered), BigDecimal::subtract);
    }

    /** The sum, if it is recoverable. */
    BigDecimal recoverable(BigDecimal back) {
        BigDecimal sum = Money.positive("amount", back);
        BigDecimal left = recoverable();
        if (sum.compareTo(left) > 0) {
            throw BusinessError.field("amount", "application.recover.more", left);
        }
        return sum;
    }

    Recovery add(Recovery recovery) {
        recoveries.add(recovery);
        return recovery;
    }

    Recovery recovery(int seq) {
        return recoveries.stream()
                .filter(one -> one.getSeq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.illegalStep("recovery.none", seq));
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

    public List<Payment> getPayments() {
        return payments;
    }

    public List<Recovery> getRecoveries() {
        return recoveries;
    }

    /** What trails show. */
    @Override
    public String toString() {
        return approved + " / " + paid + " / " + recovered;
    }
}
