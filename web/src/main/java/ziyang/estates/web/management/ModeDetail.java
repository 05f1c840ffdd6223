package ziyang.estates.web.management;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.firm.FirmRegister;
import ziyang.estates.management.ManagementMode;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.management.ManagementService;
import ziyang.estates.management.ManagementView;
import ziyang.estates.management.ModeDraft;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** One estate: what the plan's table recommends beside what is decided, and deciding. */
@Named
@RequestScoped
public class ModeDetail {

    @Inject
    private ManagementRegister register;

    @Inject
    private ManagementService service;

    @Inject
    private FirmRegister firms;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String code;
    private ManagementView management;
    private int seen;
    private ManagementMode mode;
    private LocalDate holdsFrom;
    private String decidedBy;
    private String reason;
    private String firm;
    private LocalDate holdsTo;
    private String endReason;

    /** Reads the estate that the address names; the form begins with what is recommended, from today. */
    @PostConstruct
    void open() {
        code = Faces.getRequestParameter("code");
        management = register.get(code);
        seen = management.version();
        mode = management.recommendation().mode();
        holdsFrom = LocalDate.now(clock);
        holdsTo = holdsFrom;
    }

    public String decide() {
        ModeDraft draft = new ModeDraft(mode, holdsFrom, decidedBy, reason, firm);
        return again(notices.attempt(() -> service.decide(code, seen, draft), "mode.decided"));
    }

    public String end() {
        return again(notices.attempt(() -> service.end(code, seen, holdsTo, endReason), "mode.ended"));
    }

    private String again(boolean done) {
        return done ? "/management/mode?faces-redirect=true&code=" + code : null;
    }

    /** The recommendation's reasons in the reader's language. */
    public List<String> getReasons() {
        return management.recommendation().reasons(Faces.getLocale());
    }

    public List<SelectItem> getModes() {
        return choices.of(ManagementMode.values());
    }

    public List<SelectItem> getFirms() {
        return firms.active().stream()
                .map(one -> new SelectItem(one.creditCode(), one.name()))
                .toList();
    }

    public ManagementView getManagement() {
        return management;
    }

    public String getCode() {
        return code;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public ManagementMode getMode() {
        return mode;
    }

    public void setMode(ManagementMode mode) {
        this.mode = mode;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    public void setHoldsFrom(LocalDate holdsFrom) {
        this.holdsFrom = holdsFrom;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }

    public LocalDate getHoldsTo() {
        return holdsTo;
    }

    public void setHoldsTo(LocalDate holdsTo) {
        this.holdsTo = holdsTo;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
