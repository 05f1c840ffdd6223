package ziyang.estates.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ziyang.estates.account.AccountService;
import ziyang.estates.web.door.Notices;

/** Opening an account; its one-time password is in the answer and nowhere else. */
@Named
@RequestScoped
public class OpenAccountView {

    @Inject
    private AccountService accounts;

    @Inject
    private Notices notices;

    private String username;
    private String displayName;
    private String unitCode;
    private String password;

    public void open() {
        password = notices.attempt(() -> accounts.open(username.strip(), displayName, unitCode), "account.opened");
    }

    /** The one-time password just made, or null. */
    public String getPassword() {
        return password;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }
}
