package ziyang.estates.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import ziyang.estates.application.ApprovalService;
import ziyang.estates.application.DisbursementService;
import ziyang.estates.application.Scores;
import ziyang.estates.web.door.Notices;

/** The steps of an application after it is approved: reduce, pay, confirm, demand back, evaluate. */
@Named
@RequestScoped
public class Granted {

    @Inject
    private ApplicationDetail detail;

    @Inject
    private ApprovalService approvals;

    @Inject
    private DisbursementService disbursements;

    @Inject
    private Notices notices;

    private final Scores scores = new Scores();
    private final PayeeForm payee = new PayeeForm();
    private BigDecimal amount;
    private String paper;
    private String reason;

    @PostConstruct
    void open() {
        payee.fill(detail.getOne().payee());
    }

    public String reduce() {
        return again(
                notices.attempt(() -> approvals.reduce(id(), detail.getSeen(), amount, reason), "application.reduced"));
    }

    public String pay() {
        return again(notices.attempt(
                () -> {
                    disbursements.pay(id(), detail.getSeen(), amount, paper);
                },
                "application.paid"));
    }

    public String confirm(int payment) {
        return again(
                notices.attempt(() -> disbursements.confirm(id(), detail.getSeen(), payment), "application.confirmed"));
    }

    /** The bank sent it back. */
    public String bounce(int payment) {
        return again(notices.attempt(
                () -> {
                    disbursements.bounce(id(), detail.getSeen(), payment, paper);
                },
                "application.bounced"));
    }

    public String correctPayee() {
        return again(notices.attempt(
                () -> disbursements.correctPayee(id(), detail.getSeen(), payee.draft(), reason),
                "application.payee.corrected"));
    }

    public String demand() {
        return again(notices.attempt(
                () -> approvals.demand(id(), detail.getSeen(), amount, reason), "application.demanded"));
    }

    public String recover(int recovery) {
        return again(notices.attempt(
                () -> {
                    disbursements.recover(id(), detail.getSeen(), recovery, paper);
                },
                "application.recovered"));
    }

    public String evaluate() {
        return again(notices.attempt(
                () -> disbursements.evaluate(id(), detail.getSeen(), scores, reason), "application.evaluated"));
    }

    private long id() {
        return detail.getOne().head().id();
    }

    private String again(boolean done) {
        return detail.again(done);
    }

    public Scores getScores() {
        return scores;
    }

    /** Another account of the payee. */
    public PayeeForm getPayee() {
        return payee;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
