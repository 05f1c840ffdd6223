package ziyang.estates.harness;

import java.util.Set;
import java.util.UUID;
import ziyang.estates.account.AccountService;
import ziyang.estates.account.SignInService;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;

/** New accounts of one unit, opened and authorised as the administrators do it. */
public record Colleagues(AccountService accounts, SignInService signIn, String unit) {

    /** Opens an account with the role. */
    public Identity open(Role role) {
        String username = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        As.user("sysadmin", () -> {
            accounts.open(username, "同事" + username.substring(0, 5), unit);
        });
        AccountService.Row row = row(username);
        As.user("secadmin", () -> accounts.assign(row.id(), row.version(), Set.of(role)));
        return signIn.again(row.id()).orElseThrow();
    }

    public void close(Identity account) {
        AccountService.Row row = row(account.username());
        As.user("sysadmin", () -> accounts.enable(row.id(), row.version(), false));
    }

    private AccountService.Row row(String username) {
        return As.user("sysadmin", () -> accounts.list(username).get(0));
    }
}
