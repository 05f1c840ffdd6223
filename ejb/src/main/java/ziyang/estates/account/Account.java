package ziyang.estates.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.unit.Unit;

/** A person's or a machine client's account; never shared between persons. */
@Entity
@Cacheable(false)
public class Account extends Persistent {

    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private static final int LONGEST_EMAIL = 120;
    /** One address of the plain form, and nothing that could carry a second header or a second recipient. */
    private static final String EMAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    @NotBlank
    @Pattern(regexp = "[a-z][a-z0-9._-]{2,39}")
    private String username;

    @NotBlank
    @Size(max = 60)
    private String displayName;

    @ManyToOne(optional = false)
    private Unit unit;

    private String passwordHash;
    private boolean enabled = true;
    private boolean mustChangePassword;
    private boolean demonstration;
    private int failures;
    private Instant lockedUntil;
    private Instant lastSignIn;
    private String email;

    @Enumerated(EnumType.STRING)
    private MailChoice mailChoice = MailChoice.NONE;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    public Account(String username, String displayName, Unit unit) {
        this.username = username;
        this.displayName = displayName;
        this.unit = unit;
    }

    Account demonstration() {
        demonstration = true;
        return this;
    }

    /** Checks a password, counts failures and locks after {@link #MOST_FAILURES}; true when the account may come in. */
    boolean signIn(String password, Instant now) {
        boolean right = Passwords.matches(password, passwordHash);
        if (!enabled || locked(now)) {
            return false;
        }
        if (right) {
            failures = 0;
            lockedUntil = null;
            lastSignIn = now;
        } else if (++failures >= MOST_FAILURES) {
            lockedUntil = now.plus(LOCK);
            failures = 0;
        }
        return right;
    }

    boolean locked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    void setPassword(String password, boolean change) {
        Passwords.check(username, password);
        passwordHash = Passwords.hash(password);
        mustChangePassword = change;
    }

    void changePassword(String old, String fresh) {
        if (!Passwords.matches(old, passwordHash)) {
            throw BusinessError.invalid("password.wrong");
        }
        if (Passwords.matches(fresh, passwordHash)) {
            throw BusinessError.invalid("password.same");
        }
        setPassword(fresh, false);
    }

    /** @throws BusinessError {@code role.apart} when one of the three administrators would be anything else as well */
    void assign(Set<Role> wanted) {
        if (wanted.size() > 1 && wanted.stream().anyMatch(Role::administers)) {
            throw BusinessError.invalid("role.apart");
        }
        roles.clear();
        roles.addAll(wanted);
    }

    /**
     * Where and how the account wants mail.
     *
     * @param address null for none
     */
    void choose(String address, MailChoice choice) {
        if (address != null && (address.length() > LONGEST_EMAIL || !address.matches(EMAIL))) {
            throw BusinessError.field("email", "account.email", address);
        }
        if (address == null && choice != MailChoice.NONE) {
            throw BusinessError.field("email", "account.email.needed", choice);
        }
        email = address;
        mailChoice = choice;
    }

    /** One of the three administrators. */
    boolean administers() {
        return roles.stream().anyMatch(Role::administers);
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void enable(boolean on) {
        enabled = on;
    }

    Identity identity() {
        return new Identity(
                getId(),
                username,
                displayName,
                unit.getId(),
                unit.getName(),
                unit.getRegion().getId(),
                roles.isEmpty() ? Set.of() : Set.copyOf(roles));
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Unit getUnit() {
        return unit;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public Instant getLastSignIn() {
        return lastSignIn;
    }

    public String getEmail() {
        return email;
    }

    public MailChoice getMailChoice() {
        return mailChoice;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    @Override
    public String called() {
        return displayName + " " + username;
    }
}
