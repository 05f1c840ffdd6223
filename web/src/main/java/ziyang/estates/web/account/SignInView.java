package ziyang.estates.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.web.util.SavedRequest;
import org.apache.shiro.web.util.WebUtils;
import org.omnifaces.util.Faces;
import ziyang.estates.account.AccountLoader;
import ziyang.estates.account.SignInService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Settings;
import ziyang.estates.web.door.Notices;

/** Signing in. */
@Named
@RequestScoped
public class SignInView {

    /** Where Mojarra keeps the state of open pages: nobody goes back to those from before signing in. */
    private static final String VIEWS = "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";

    @Inject
    private Notices notices;

    @Inject
    private SignInService accounts;

    private String username;
    private String password;

    /** Signs in under a fresh session id and goes on to the page that was asked for. */
    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        SavedRequest wanted = WebUtils.getSavedRequest(request);
        try {
            SecurityUtils.getSubject().login(new UsernamePasswordToken(username, password));
        } catch (AuthenticationException refused) {
            notices.refuse(BusinessError.denied("sign-in.refused"));
            return;
        }
        request.changeSessionId();
        Faces.removeSessionAttribute(VIEWS);
        if (accounts.mustChangePassword()) {
            Faces.setSessionAttribute(FirstPassword.PENDING, true);
        }
        boolean page = wanted != null
                && "GET".equals(wanted.getMethod())
                && wanted.getRequestURI().endsWith(".xhtml");
        Faces.redirect(page ? wanted.getRequestUrl() : Faces.getRequestContextPath() + "/inbox/inbox.xhtml");
    }

    /** Accounts to try the portal with; none outside demonstration mode. */
    public List<SignInService.Demonstration> getDemonstrations() {
        return accounts.demonstrations();
    }

    public String getDemonstrationPassword() {
        return Settings.demonstration() ? AccountLoader.DEMONSTRATION_PASSWORD : "";
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
