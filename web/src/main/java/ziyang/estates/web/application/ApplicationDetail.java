package ziyang.estates.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.omnifaces.util.Faces;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationService;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApplicationView.Verb;
import ziyang.estates.application.ApprovalService;
import ziyang.estates.application.ReviewService;
import ziyang.estates.application.Verdict;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One application: what it asks for, what became of it, and the steps until it is approved. */
@Named
@RequestScoped
public class ApplicationDetail {

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationService applications;

    @Inject
    private ReviewService reviews;

    @Inject
    private ApprovalService approvals;

    @Inject
    private BudgetRegister budgets;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private ApplicationView one;
    private boolean ledgerSeen;
    private BigDecimal amount;
    private String reason;
    private String by;
    private String text;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
    }

    void read() {
        one = register.get(id);
        seen = one.version();
        ledgerSeen = one.payer() != null && budgets.sees(one.payer().budget());
    }

    public String apply() {
        return again(notices.attempt(
                () -> {
                    applications.apply(id, seen);
                },
                "application.applied"));
    }

    public String withdraw() {
        return again(notices.attempt(() -> applications.withdraw(id, seen, reason), "application.withdrawn"));
    }

    public String review() {
        return again(notices.attempt(() -> reviews.review(id, seen, verdict()), "application.reviewed"));
    }

    public String examine() {
        return again(notices.attempt(() -> reviews.examine(id, seen, verdict()), "application.examined"));
    }

    public String approve() {
        return again(notices.attempt(
                () -> {
                    approvals.approve(id, seen, verdict());
                },
                "application.approved"));
    }

    private Verdict verdict() {
        return new Verdict(amount, reason);
    }

    public String publicise() {
        return again(notices.attempt(() -> reviews.publicise(id, seen), "application.publicised"));
    }

    public String object() {
        return again(notices.attempt(
                () -> {
                    reviews.object(id, by, text);
                },
                "application.objected"));
    }

    public String answer(long objection, boolean upheld) {
        return again(notices.attempt(
                () -> reviews.answer(id, seen, objection, upheld, text), "application.objection.answered"));
    }

    public String giveBack() {
        return again(notices.attempt(() -> reviews.giveBack(id, seen, reason), "application.returned"));
    }

    String again(boolean done) {
        if (done) {
            return "/application/application?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    /** Whether the budget that pays and its vouchers may be looked into. */
    public boolean isLedgerSeen() {
        return ledgerSeen;
    }

    public boolean may(String verb) {
        return Sent.beingTaken() || one.verbs().contains(Verb.valueOf(verb));
    }

    /** Whether there is a sum to grant or to confirm next. */
    public boolean isJudged() {
        return may("REVIEW") || may("EXAMINE") || may("APPROVE");
    }

    long getId() {
        return id;
    }

    public ApplicationView getOne() {
        return one;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
