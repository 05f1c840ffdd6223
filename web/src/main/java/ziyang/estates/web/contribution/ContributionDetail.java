package ziyang.estates.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.contribution.ContributionRegister;
import ziyang.estates.contribution.ContributionService;
import ziyang.estates.contribution.ContributionView;
import ziyang.estates.contribution.EntryDraft;
import ziyang.estates.contribution.EntryKind;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** What one developer or the owners of one estate owe, with every movement. */
@Named
@RequestScoped
public class ContributionDetail {

    @Inject
    private ContributionRegister register;

    @Inject
    private ContributionService contributions;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private int seen;
    private ContributionView one;
    private String kind;
    private LocalDate day;
    private BigDecimal amount;
    private String household;
    private String paper;
    private String text;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        day = LocalDate.now(clock);
        read();
    }

    private void read() {
        one = register.get(id);
        seen = one.version();
    }

    public String book() {
        EntryDraft draft = new EntryDraft(EntryKind.valueOf(kind), day, amount, household, paper, text);
        if (notices.attempt(() -> contributions.book(id, seen, draft), "contribution.booked")) {
            return "/contribution/contribution?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    public List<SelectItem> getKinds() {
        return choices.of(EntryKind.values());
    }

    public ContributionView getOne() {
        return one;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
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
