package ziyang.estates.application;

import java.math.BigDecimal;

/**
 * What a payment was booked as and leaves of its application, in yuan: enough for the next payment, however many parts there are.
 *
 * @param version of the application, for the next step
 * @param payment its place among the parts, from 1
 * @param voucher number in the ledger
 * @param left what can still be paid
 */
public record Receipt(
        long id,
        int version,
        String number,
        ApplicationState state,
        int payment,
        String voucher,
        BigDecimal paid,
        BigDecimal left) {

    static Receipt of(FundApplication application, Payment payment) {
        return new Receipt(
                application.getId(),
                application.getVersion(),
                application.getNumber(),
                application.getState(),
                payment.getSeq(),
                payment.getVoucher(),
                application.getSums().getPaid(),
                application.disbursed().left());
    }
}
