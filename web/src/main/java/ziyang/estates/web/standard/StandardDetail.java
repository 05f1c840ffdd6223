package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.permission.Permission;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardService;
import ziyang.estates.standard.StandardView;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Me;
import ziyang.estates.web.layout.Sent;

/** One standard with its editions. */
@Named
@RequestScoped
public class StandardDetail {

    @Inject
    private StandardRegister register;

    @Inject
    private StandardService standards;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private String code;
    private StandardView standard;

    @PostConstruct
    void open() {
        code = Faces.getRequestParameter("code");
        standard = register.get(code);
    }

    /** Drafts the next edition and goes to it. */
    public String renew() {
        Long edition = notices.attempt(() -> standards.renew(code), "standard.renewed");
        return edition == null ? null : EditionDetail.page(edition);
    }

    public StandardView getStandard() {
        return standard;
    }

    /** Whether the next edition may be drafted. */
    public boolean isRenewable() {
        boolean mine = me.may(Permission.STANDARD_WRITE.name())
                && me.getUnit().equals(standard.head().unit());
        return Sent.beingTaken() || mine && standard.head().open() == null;
    }
}
