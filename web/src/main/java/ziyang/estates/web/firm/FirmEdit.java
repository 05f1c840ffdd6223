package ziyang.estates.web.firm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.firm.FirmRegister;
import ziyang.estates.firm.FirmService;
import ziyang.estates.firm.FirmView;
import ziyang.estates.firm.PartyForm;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** Entering a firm or changing what is known of it. */
@Named
@RequestScoped
public class FirmEdit {

    @Inject
    private FirmService firms;

    @Inject
    private FirmRegister register;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private final FirmForm form = new FirmForm();
    private String original;
    private String creditCode;
    private String called;
    private int seen;

    /** Reads the firm that the address names, or begins a new one. */
    @PostConstruct
    void open() {
        original = Faces.getRequestParameter("code");
        if (original != null) {
            FirmView firm = register.get(original);
            form.fill(firm.facts());
            called = firm.facts().name();
            seen = firm.version();
        }
    }

    /** Saves and goes on to the firm. */
    public String save() {
        String saved = notices.attempt(this::write, "firm.saved");
        return saved == null ? null : "/firm/firm?faces-redirect=true&code=" + saved;
    }

    private String write() {
        if (isFresh()) {
            return firms.register(creditCode, form.draft());
        }
        firms.change(original, seen, form.draft());
        return original;
    }

    public boolean isFresh() {
        return original == null;
    }

    public List<SelectItem> getPartyForms() {
        return choices.of(PartyForm.values());
    }

    public FirmForm getForm() {
        return form;
    }

    public String getOriginal() {
        return original;
    }

    public String getCalled() {
        return called;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
