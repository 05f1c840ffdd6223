package ziyang.estates.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import ziyang.estates.account.SignInService;
import ziyang.estates.account.SignInService.Issued;
import ziyang.estates.account.SignInService.TokenRow;
import ziyang.estates.web.door.Notices;

/** One's own API tokens; a new one is shown in the answer that issued it and never again. */
@Named
@RequestScoped
public class TokensView {

    @Inject
    private SignInService accounts;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String name;
    private int days = 90;
    private Issued issued;
    private List<TokenRow> tokens;

    public void issue() {
        issued = notices.attempt(() -> accounts.issueToken(name.strip(), days), "token.issued");
        tokens = null;
        if (issued != null) {
            name = null;
        }
    }

    public void revoke(long id) {
        notices.attempt(() -> accounts.revokeToken(id), "token.revoked");
        tokens = null;
    }

    /** Where a token stands, as a key of the page texts. */
    public String state(TokenRow token) {
        if (token.revokedAt() != null) {
            return "token.state.revoked";
        }
        return token.expiresAt().isAfter(clock.instant()) ? "token.state.valid" : "token.state.expired";
    }

    /** Read once per request, whenever it is first asked for. */
    public List<TokenRow> getTokens() {
        if (tokens == null) {
            tokens = accounts.tokens();
        }
        return tokens;
    }

    public int getMostDays() {
        return SignInService.MOST_DAYS;
    }

    /** The token just issued, or null. */
    public Issued getIssued() {
        return issued;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
