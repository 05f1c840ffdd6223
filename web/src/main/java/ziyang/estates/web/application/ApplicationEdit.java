package ziyang.estates.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import org.omnifaces.util.Faces;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationService;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;

/** Writing an application, or writing it anew after it was returned. */
@Named
@RequestScoped
public class ApplicationEdit {

    @Inject
    private ApplicationService applications;

    @Inject
    private ApplicationRegister register;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final ApplicationForm form = new ApplicationForm();
    private Long id;
    private int seen;
    private String masked;

    @PostConstruct
    void open() {
        Identity.require(Permission.FUND_APPLY);
        String asked = Faces.getRequestParameter("id");
        if (asked == null) {
            int year = YearMonth.now(clock).getYear();
            form.setFrom(YearMonth.of(year, 1));
            form.setTo(YearMonth.of(year, 12));
            form.setEstate(Faces.getRequestParameter("estate"));
            return;
        }
        id = Download.number(asked);
        ApplicationView one = register.get(id);
        form.fill(one);
        seen = one.version();
        masked = one.payee().account();
    }

    /** Saves and goes on to it. */
    public String save() {
        Long saved = notices.attempt(this::write, "application.saved");
        return saved == null ? null : "/application/application?faces-redirect=true&id=" + saved;
    }

    private Long write() {
        if (id == null) {
            return applications.draft(form.draft());
        }
        applications.change(id, seen, form.draft());
        return id;
    }

    public boolean isFresh() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public ApplicationForm getForm() {
        return form;
    }

    /** The account that is stored, masked. */
    public String getMasked() {
        return masked;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
