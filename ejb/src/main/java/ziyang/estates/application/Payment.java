package ziyang.estates.application;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** One part that was paid (拨付), and that it has arrived (到账确认). */
@Entity
@Table(name = "fund_payment")
public class Payment extends Persistent {

    @ManyToOne(optional = false)
    private FundApplication application;

    private int seq;
    private BigDecimal amount;
    private String paper;
    private String voucher;
    private LocalDate paidOn;
    private String paidBy;
    private LocalDate confirmedOn;
    private String confirmedBy;

    protected Payment() {}

    /**
     * How it was booked.
     *
     * @param paper number of the payment voucher of the treasury (支付凭证号)
     * @param voucher number in the portal's ledger
     */
    record Booked(String paper, String voucher, String paidBy) {}

    Payment(FundApplication application, int seq, BigDecimal amount, Booked booked, LocalDate paidOn) {
        this.application = application;
        this.seq = seq;
        this.amount = amount;
        this.paper = booked.paper();
        this.voucher = booked.voucher();
        this.paidBy = booked.paidBy();
        this.paidOn = paidOn;
    }

    /** @throws BusinessError {@code payment.confirmed} */
    void confirm(String by, LocalDate day) {
        if (confirmedOn != null) {
            throw BusinessError.illegalStep("payment.confirmed", seq, confirmedOn);
        }
        confirmedOn = day;
        confirmedBy = by;
    }

    boolean arrived() {
        return confirmedOn != null;
    }

    public int getSeq() {
        return seq;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getPaper() {
        return paper;
    }

    public String getVoucher() {
        return voucher;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getPaidBy() {
        return paidBy;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }
}
