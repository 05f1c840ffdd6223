package ziyang.estates.application;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** What has to be given back (追缴), and when it came back. */
@Entity
@Table(name = "fund_recovery")
public class Recovery extends Persistent {

    @ManyToOne(optional = false)
    private FundApplication application;

    private int seq;
    private BigDecimal amount;
    private String reason;
    private LocalDate demandedOn;
    private LocalDate receivedOn;
    private String paper;
    private String voucher;

    protected Recovery() {}

    Recovery(FundApplication application, int seq, BigDecimal amount, String reason, LocalDate demandedOn) {
        this.application = application;
        this.seq = seq;
        this.amount = amount;
        this.reason = reason;
        this.demandedOn = demandedOn;
    }

    /** @throws BusinessError {@code recovery.received} */
    void mustBeOpen() {
        if (!open()) {
            throw BusinessError.illegalStep("recovery.received", seq, receivedOn);
        }
    }

    void receive(String paper, String voucher, LocalDate day) {
        mustBeOpen();
        this.paper = paper;
        this.voucher = voucher;
        this.receivedOn = day;
    }

    boolean open() {
        return receivedOn == null;
    }

    public int getSeq() {
        return seq;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getDemandedOn() {
        return demandedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getPaper() {
        return paper;
    }

    public String getVoucher() {
        return voucher;
    }
}
