package ziyang.estates.application;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** One part that was paid (拨付), and that it has arrived (到账确认) or that the bank sent it back (退汇). */
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
    private LocalDate returnedOn;
    private String returnedPaper;
    private String returnedVoucher;

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

    /** @throws BusinessError {@code payment.confirmed}, {@code payment.returned} */
    void mustBeOnItsWay() {
        if (confirmedOn != null) {
            throw BusinessError.illegalStep("payment.confirmed", seq, confirmedOn);
        }
        if (returnedOn != null) {
            throw BusinessError.illegalStep("payment.returned", seq, returnedOn);
        }
    }

    void confirm(String by, LocalDate day) {
        mustBeOnItsWay();
        confirmedOn = day;
        confirmedBy = by;
    }

    /** @param paper number of the bank's note of return */
    void bounce(String paper, String booked, LocalDate day) {
        mustBeOnItsWay();
        returnedOn = day;
        returnedPaper = paper;
        returnedVoucher = booked;
    }

    /** Neither confirmed nor sent back. */
    boolean onItsWay() {
        return confirmedOn == null && returnedOn == null;
    }

    boolean bounced() {
        return returnedOn != null;
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

    /** Null unless the bank sent it back. */
    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public String getReturnedPaper() {
        return returnedPaper;
    }

    public String getReturnedVoucher() {
        return returnedVoucher;
    }
}
