package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ziyang.estates.audit.AuditService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Query;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.unit.UnitService;

/** Keeps accounts: the system administrator opens and closes them, the security administrator gives them roles. */
@Stateless
public class AccountService {

    /** An account as the administrators' list shows it. */
    public record Row(
            long id,
            String username,
            String displayName,
            String unitName,
            Set<Role> roles,
            boolean enabled,
            boolean locked,
            boolean demonstration,
            Instant lastSignIn,
            int version) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @Needs(Permission.ACCOUNT_READ)
    public List<Row> list(String text) {
        return Query.from("Account a join fetch a.unit")
                .containing("concat(a.username, ' ', a.displayName, ' ', a.unit.name)", "text", text)
                .list(entities, "a", "a.username", Account.class)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    @Needs(Permission.ACCOUNT_READ)
    public Row one(long id) {
        Account account = entities.find(Account.class, id);
        if (account == null) {
            throw BusinessError.missing("Account", id);
        }
        return row(account);
    }

    /**
     * Opens an account without any role; it can do nothing until the security administrator gives it one.
     *
     * @return the one-time password, shown once, to be changed at the first sign-in
     */
    @Needs(Permission.ACCOUNT_CREATE)
    public String open(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}", message = "{account.username}") String username,
            @NotBlank @Size(max = 60) String displayName,
            @NotBlank String unitCode) {
        long taken = Query.from("Account a")
                .and("a.username = :username", "username", username)
                .count(entities, "a");
        if (taken > 0) {
            throw BusinessError.invalid("account.username.taken", username);
        }
        Account account = new Account(username, displayName.strip(), units.get(unitCode));
        String password = Passwords.random();
        account.setPassword(password, true);
        entities.persist(account);
        return password;
    }

    @Needs(Permission.ACCOUNT_CREATE)
    public void enable(long id, int seen, boolean on) {
        get(id, seen).enable(on);
    }

    @Needs(Permission.ACCOUNT_AUTHORISE)
    public void assign(long id, int seen, @NotNull Set<Role> roles) {
        get(id, seen).assign(roles);
    }

    @Needs(Permission.ACCOUNT_AUTHORISE)
    public void unlock(long id, int seen) {
        get(id, seen).unlock();
        audit.note(null, "Account", id, "UNLOCK");
    }

    /** @return the one-time password, shown once */
    @Needs(Permission.ACCOUNT_AUTHORISE)
    public String resetPassword(long id, int seen) {
        String password = Passwords.random();
        Account account = get(id, seen);
        account.setPassword(password, true);
        account.unlock();
        return password;
    }

    private Account get(long id, int seen) {
        Account account = entities.find(Account.class, id);
        if (account == null) {
            throw BusinessError.missing("Account", id);
        }
        Versions.check(account, seen);
        return account;
    }

    private Row row(Account account) {
        return new Row(
                account.getId(),
                account.getUsername(),
                account.getDisplayName(),
                account.getUnit().getName(),
                Set.copyOf(account.getRoles()),
                account.isEnabled(),
                account.locked(clock.instant()),
                account.isDemonstration(),
                account.getLastSignIn(),
                account.getVersion());
    }
}
