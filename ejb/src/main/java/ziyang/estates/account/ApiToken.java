package ziyang.estates.account;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.Persistent;

/** A bearer token of one account; only its hash is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken extends Persistent {

    @ManyToOne(optional = false)
    private Account account;

    private String name;
    private String tokenHash;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Account account, String name, String tokenHash, Instant issuedAt, Instant expiresAt) {
        this.account = account;
        this.name = name;
        this.tokenHash = tokenHash;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    @Override
    public String called() {
        return name;
    }
}
