package ziyang.estates.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.account.SignInService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.web.door.Notices;

/** Changing one's own password, of one's own will or because a one-time password must go. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private SignInService accounts;

    @Inject
    private Notices notices;

    private String old;
    private String fresh;
    private String again;

    /** Changes the password and shows the page asked for; stays when it was refused. */
    public String change() {
        boolean first = isFirst();
        boolean changed = notices.attempt(
                () -> {
                    if (!fresh.equals(again)) {
                        throw BusinessError.invalid("password.again");
                    }
                    accounts.changePassword(old, fresh);
                },
                "password.changed");
        if (!changed) {
            return null;
        }
        Faces.removeSessionAttribute(FirstPassword.PENDING);
        return (first ? "/inbox/inbox" : "/account/me") + "?faces-redirect=true";
    }

    /** Whether the account came in with a one-time password. */
    public boolean isFirst() {
        return Faces.getSessionAttribute(FirstPassword.PENDING) != null;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
