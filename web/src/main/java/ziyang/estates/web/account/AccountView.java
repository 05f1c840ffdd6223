package ziyang.estates.web.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.account.AccountService;
import ziyang.estates.account.AccountService.Row;
import ziyang.estates.permission.Role;
import ziyang.estates.web.door.Notices;

/** One account: closing and opening it, its roles, its lock and its password. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final String SECRET = "estates.secret";

    @Inject
    private AccountService accounts;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private transient Row account;
    private List<String> roles = List.of();

    /** Reads the account that the address names; a refused choice of roles stays as it was made. */
    public void read() {
        account = accounts.one(id);
        seen = account.version();
        if (!Faces.isValidationFailed()) {
            roles = account.roles().stream().map(Role::name).sorted().toList();
        }
    }

    public void enable(boolean on) {
        notices.attempt(() -> accounts.enable(id, seen, on), on ? "account.enabled" : "account.disabled");
    }

    public void assign() {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        roles.forEach(name -> wanted.add(Role.valueOf(name)));
        notices.attempt(() -> accounts.assign(id, seen, wanted), "account.assigned");
    }

    public void unlock() {
        notices.attempt(() -> accounts.unlock(id, seen), "account.unlocked");
    }

    public void reset() {
        Faces.setRequestAttribute(SECRET, notices.attempt(() -> accounts.resetPassword(id, seen), "account.reset"));
    }

    public List<Role> getAllRoles() {
        return Arrays.asList(Role.values());
    }

    public Row getAccount() {
        return account;
    }

    /** The one-time password just set, or null; it lives for this answer only. */
    public String getPassword() {
        return Faces.getRequestAttribute(SECRET);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The version that the page shows. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
