package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ziyang.estates.audit.AuditService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Role;

/** Signing in by password or token, and what an account does for itself. */
@Stateless
public class SignInService {

    /** Longest life of a token that a machine client may ask for. */
    public static final int MOST_DAYS = 365;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new token; its text is shown once and never stored. */
    public record Issued(String token, Instant expiresAt) {}

    /** A token as its owner sees it. */
    public record TokenRow(long id, String name, Instant issuedAt, Instant expiresAt, Instant revokedAt) {}

    /** An account of the demonstration, as the sign-in page offers it. */
    public record Demonstration(String username, String displayName, Set<Role> roles) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AuditService audit;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The identity behind a user name and password, or nothing; failures are counted and audited either way. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Optional<Identity> byPassword(String username, String password) {
        String tried = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        Account account = find(tried).orElse(null);
        if (account == null) {
            Passwords.matches(password, null);
            audit.note(tried, "Account", null, "SIGN_IN_REFUSED");
            return Optional.empty();
        }
        boolean locked = account.locked(clock.instant());
        boolean in = account.signIn(password, clock.instant());
        boolean locks = !locked && account.locked(clock.instant());
        String event = in ? "SIGN_IN" : locks ? "SIGN_IN_LOCKED" : "SIGN_IN_REFUSED";
        audit.note(tried, "Account", account.getId(), event);
        return in ? Optional.of(account.identity()) : Optional.empty();
    }

    /** The accounts with the published password, the administrators last; none outside demonstration mode. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public List<Demonstration> demonstrations() {
        if (!Settings.demonstration()) {
            return List.of();
        }
        return entities.createQuery("select a from Account a where a.demonstration = true order by a.id", Account.class)
                .getResultStream()
                .map(known ->
                        new Demonstration(known.getUsername(), known.getDisplayName(), Set.copyOf(known.getRoles())))
                .sorted(Comparator.comparing(known -> known.roles().stream().anyMatch(Role::administers)))
                .toList();
    }

    /** The identity behind a bearer token, or nothing when it is unknown, expired or revoked. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Optional<Identity> byToken(String token) {
        return who(
                "ApiToken t join t.account a",
                "t.tokenHash = :key and t.revokedAt is null and t.expiresAt > :now and a.mustChangePassword = false",
                query -> query.setParameter("key", sha256(token)).setParameter("now", clock.instant()));
    }

    /** The account's identity as it stands now; nothing when it was closed or locked since it signed in. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public Optional<Identity> again(long accountId) {
        return who("Account a", "a.id = :key", query -> query.setParameter("key", accountId));
    }

    /** Reads everything an identity is made of by one statement, for it is asked with every request; a row for each role. */
    private Optional<Identity> who(String from, String where, UnaryOperator<TypedQuery<Object[]>> conditions) {
        List<Object[]> rows = conditions
                .apply(entities.createQuery(
                        "select a.id, a.username, a.displayName, u.id, u.name, u.region.id, r from " + from
                                + " join a.unit u left join a.roles r where a.enabled = true and " + where,
                        Object[].class))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<Role> roles = rows.stream()
                .map(row -> (Role) row[6])
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        Object[] one = rows.get(0);
        return Optional.of(new Identity(
                (Long) one[0], (String) one[1], (String) one[2], (Long) one[3], (String) one[4], (Long) one[5], roles));
    }

    @OpenTo(OpenTo.Whom.ONESELF)
    public boolean mustChangePassword() {
        return own().isMustChangePassword();
    }

    /**
     * Issues a token to the account that is signed in.
     *
     * @param days life in days, 1 to {@link #MOST_DAYS}
     */
    @OpenTo(OpenTo.Whom.ONESELF)
    public Issued issueToken(@NotNull @Size(min = 1, max = 60) String name, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw BusinessError.invalid("token.days", MOST_DAYS);
        }
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String token = "zy_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant();
        ApiToken issued = new ApiToken(own(), name, sha256(token), now, now.plus(Duration.ofDays(days)));
        entities.persist(issued);
        return new Issued(token, issued.getExpiresAt());
    }

    @OpenTo(OpenTo.Whom.ONESELF)
    public List<TokenRow> tokens() {
        return entities.createQuery(
                        "select new ziyang.estates.account.SignInService.TokenRow(t.id, t.name, t.issuedAt, t.expiresAt,"
                                + " t.revokedAt) from ApiToken t where t.account.id = :account order by t.issuedAt desc",
                        TokenRow.class)
                .setParameter("account", access.who().accountId())
                .getResultList();
    }

    @OpenTo(OpenTo.Whom.ONESELF)
    public void revokeToken(long id) {
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || token.getAccount().getId() != access.who().accountId()) {
            throw BusinessError.missing("ApiToken", id);
        }
        token.revoke(clock.instant());
    }

    @OpenTo(OpenTo.Whom.ONESELF)
    public void changePassword(@NotNull String old, @NotNull String fresh) {
        own().changePassword(old, fresh);
    }

    private Account own() {
        return entities.find(Account.class, access.who().accountId());
    }

    private Optional<Account> find(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
