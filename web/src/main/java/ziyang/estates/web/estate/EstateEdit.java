package ziyang.estates.web.estate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.estate.EstateService;
import ziyang.estates.estate.EstateView;
import ziyang.estates.estate.Income;
import ziyang.estates.estate.Infrastructure;
import ziyang.estates.estate.Will;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** Entering an estate, changing its facts from a day on, or merging it into the one it turned out to be. */
@Named
@RequestScoped
public class EstateEdit {

    @Inject
    private EstateService estates;

    @Inject
    private EstateRegister register;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final EstateForm form = new EstateForm();
    private String original;
    private String code;
    private int seen;
    private LocalDate from;
    private String reason;
    private String into;
    private String called;

    /** Reads the estate that the address names, or begins a new one. */
    @PostConstruct
    void open() {
        Identity.require(Permission.ESTATE_MANAGE);
        original = Faces.getRequestParameter("code");
        if (original != null) {
            EstateView estate = register.get(original);
            form.fill(estate.facts());
            called = estate.facts().name();
            seen = estate.version();
            from = LocalDate.now(clock);
        }
    }

    /** Saves and goes on to the estate. */
    public String save() {
        String saved = notices.attempt(this::write, "estate.saved");
        return saved == null ? null : "/estate/estate?faces-redirect=true&code=" + saved;
    }

    private String write() {
        if (isFresh()) {
            return estates.register(code, form.draft(), from);
        }
        estates.change(original, seen, form.draft(), from, reason);
        return original;
    }

    public String merge() {
        boolean done = notices.attempt(() -> estates.merge(original, seen, into), "estate.merged");
        return done ? "/estate/estate?faces-redirect=true&code=" + into : null;
    }

    public boolean isFresh() {
        return original == null;
    }

    public List<SelectItem> getKinds() {
        return choices.of(EstateKind.values());
    }

    public List<SelectItem> getInfrastructures() {
        return choices.of(Infrastructure.values());
    }

    public List<SelectItem> getIncomes() {
        return choices.of(Income.values());
    }

    public List<SelectItem> getWills() {
        return choices.of(Will.values());
    }

    public EstateForm getForm() {
        return form;
    }

    public String getCalled() {
        return called;
    }

    public String getOriginal() {
        return original;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
