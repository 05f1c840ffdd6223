package ziyang.estates.fund;

import java.math.BigDecimal;
import ziyang.estates.base.Money;

/**
 * What is to be booked.
 *
 * @param amount yuan, positive, whole fen
 * @param paper number of the paper it rests on; null when a step in the portal is its reason
 */
record Booking(VoucherKind kind, BigDecimal amount, String paper, String text) {

    Booking {
        amount = Money.positive("amount", amount);
        paper = paper == null || paper.isBlank() ? null : paper.strip();
        text = text.strip();
    }
}
