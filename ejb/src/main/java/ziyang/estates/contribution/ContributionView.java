package ziyang.estates.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.fund.FundKind;

/** What somebody owes, as its page and the API show it; amounts in yuan. */
public record ContributionView(
        Row head, int version, String basis, BigDecimal computed, String reason, BigDecimal share, List<Line> entries) {

    /** As lists show it. */
    public record Row(
            long id,
            FundKind kind,
            String estateCode,
            String estate,
            String community,
            String payer,
            BigDecimal due,
            LocalDate dueOn,
            BigDecimal paid,
            BigDecimal used,
            BigDecimal refunded,
            boolean demonstration)
            implements Serializable {

        /** Not paid yet. */
        public BigDecimal getOpen() {
            return due.subtract(paid);
        }

        /** Paid, and neither used nor refunded. */
        public BigDecimal getHeld() {
            return paid.subtract(used).subtract(refunded);
        }
    }

    /** One movement. */
    public record Line(
            int seq,
            EntryKind kind,
            LocalDate bookedOn,
            BigDecimal amount,
            String household,
            String paper,
            String text,
            String madeBy,
            Instant madeAt) {}
}
