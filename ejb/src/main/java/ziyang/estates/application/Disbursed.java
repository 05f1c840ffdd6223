package ziyang.estates.application;

import java.math.BigDecimal;
import java.util.List;
import ziyang.estates.base.BusinessError;

/** What one application was paid and what is demanded back of it, part by part; a view of the application's own lists. */
record Disbursed(Sums sums, List<Payment> payments, List<Recovery> recoveries) {

    /** What is approved and not paid. */
    BigDecimal left() {
        return sums.getApproved() == null ? Sums.NOTHING : sums.getApproved().subtract(sums.getPaid());
    }

    /** @throws BusinessError {@code payment.none} */
    Payment payment(int seq) {
        return payments.stream()
                .filter(one -> one.getSeq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.illegalStep("payment.none", seq));
    }

    /** Whether a part has left and was not confirmed. */
    boolean onItsWay() {
        return payments.stream().anyMatch(Payment::onItsWay);
    }

    /** Whether the bank sent back what was paid last. */
    boolean lastCameBack() {
        return !payments.isEmpty() && payments.get(payments.size() - 1).bounced();
    }

    /** @throws BusinessError {@code recovery.none} */
    Recovery recovery(int seq) {
        return recoveries.stream()
                .filter(one -> one.getSeq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.illegalStep("recovery.none", seq));
    }

    /** What is demanded and has not come back. */
    BigDecimal demanded() {
        return recoveries.stream()
                .filter(Recovery::open)
                .map(Recovery::getAmount)
                .reduce(Sums.NOTHING, BigDecimal::add);
    }
}
