package ziyang.estates.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import ziyang.estates.application.YearEndService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.BudgetService;
import ziyang.estates.fund.BudgetView;
import ziyang.estates.fund.BudgetView.Verb;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.fund.VoucherView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sent;

/** One budget: what stands on its accounts, its vouchers, and what can be booked. */
@Named
@RequestScoped
public class BudgetDetail {

    private static final Set<Verb> BOOKED = Set.of(Verb.APPROPRIATE, Verb.REDUCE, Verb.FREEZE, Verb.THAW);

    @Inject
    private BudgetRegister register;

    @Inject
    private VoucherRegister ledger;

    @Inject
    private BudgetService budgets;

    @Inject
    private YearEndService yearEnd;

    @Inject
    private Notices notices;

    private long id;
    private BudgetView budget;
    private String sought;
    private Rows<VoucherView.Row> vouchers;
    private String kind;
    private BigDecimal amount;
    private String paper;
    private String text;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        budget = register.get(id);
        sought = Faces.getRequestParameter("text");
        vouchers = new Rows<>(page -> ledger.list(VoucherRegister.Filter.of(id, sought), page));
    }

    /** Books what the form says. */
    public String book() {
        return again(notices.attempt(this::booked, "budget.booked"));
    }

    private void booked() {
        switch (Verb.valueOf(kind)) {
            case APPROPRIATE -> budgets.appropriate(id, amount, papered(), text);
            case REDUCE -> budgets.reduce(id, amount, papered(), text);
            case FREEZE -> budgets.freeze(id, amount, text);
            case THAW -> budgets.thaw(id, amount, text);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private String papered() {
        if (paper == null || paper.isBlank()) {
            throw BusinessError.field("paper", "fund.paper.missing");
        }
        return paper;
    }

    public String carryOver() {
        return again(notices.attempt(
                () -> {
                    budgets.carryOver(id, papered());
                },
                "budget.carried"));
    }

    /** What is promised and not paid goes to the year after. */
    public String defer() {
        return again(notices.attempt(
                () -> {
                    yearEnd.defer(id, papered());
                },
                "budget.deferred"));
    }

    public String close() {
        return again(notices.attempt(() -> budgets.close(id, text), "budget.closed"));
    }

    private String again(boolean done) {
        return done ? "/fund/budget?faces-redirect=true&id=" + id : null;
    }

    /** What the booking form offers. */
    public List<SelectItem> getKinds() {
        return budget.verbs().stream()
                .filter(BOOKED::contains)
                .map(verb -> new SelectItem(verb.name(), notices.text("budget.verb." + verb.name())))
                .toList();
    }

    public boolean may(String verb) {
        return Sent.beingTaken() || budget.verbs().contains(Verb.valueOf(verb));
    }

    /** Part of a number or of a paper that the list is narrowed to. */
    public String getSought() {
        return sought;
    }

    public Rows<VoucherView.Row> getVouchers() {
        return vouchers;
    }

    public BudgetView getBudget() {
        return budget;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
