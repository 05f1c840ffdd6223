package ziyang.estates.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import ziyang.estates.contribution.ContributionDraft;
import ziyang.estates.contribution.ContributionService;
import ziyang.estates.fund.FundKind;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Notices;

/** Recording that somebody owes something. */
@Named
@RequestScoped
public class ContributionEdit {

    private static final int USUAL_DAYS = 30;

    @Inject
    private ContributionService contributions;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String kind;
    private String estate;
    private String payer;
    private String basis;
    private BigDecimal due;
    private String reason;
    private LocalDate dueOn;

    @PostConstruct
    void open() {
        Identity.require(Permission.FUND_COLLECT);
        estate = Faces.getRequestParameter("estate");
        dueOn = LocalDate.now(clock).plusDays(USUAL_DAYS);
    }

    /** Saves and goes on to it. */
    public String save() {
        Long id = notices.attempt(() -> contributions.open(draft()), "contribution.saved");
        return id == null ? null : "/contribution/contribution?faces-redirect=true&id=" + id;
    }

    private ContributionDraft draft() {
        return new ContributionDraft(FundKind.valueOf(kind), estate, payer, basis, due, reason, dueOn);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public BigDecimal getDue() {
        return due;
    }

    public void setDue(BigDecimal due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
