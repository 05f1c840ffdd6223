package ziyang.estates.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Permission;

/** Somebody who stands in for a colleague from day to day; without a last day the colleague's whole tray is handed over. */
@Entity
@Cacheable(false)
public class Deputy extends Persistent {

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String reason;

    @ManyToOne(optional = false)
    private Account account;

    @ManyToOne(optional = false)
    private Account deputy;

    protected Deputy() {}

    /**
     * @param account who is away
     * @param endsOn the last day; null for ever
     * @throws BusinessError {@code deputy.self}, {@code deputy.unit}, {@code deputy.closed}, {@code deputy.administrator},
     *     {@code deputy.role} for somebody who cannot do what the colleague does
     */
    Deputy(Account account, Account deputy, LocalDate startsOn, LocalDate endsOn, String reason) {
        mayStandIn(account, deputy);
        this.account = account;
        this.deputy = deputy;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.reason = reason;
    }

    static void mayStandIn(Account account, Account deputy) {
        if (account.getId().equals(deputy.getId())) {
            throw BusinessError.field("deputy", "deputy.self");
        }
        if (!account.getUnit().getId().equals(deputy.getUnit().getId())) {
            throw BusinessError.field("deputy", "deputy.unit", deputy.getDisplayName());
        }
        if (!deputy.isEnabled()) {
            throw BusinessError.field("deputy", "deputy.closed", deputy.getDisplayName());
        }
        if (account.administers() || deputy.administers()) {
            throw BusinessError.field("deputy", "deputy.administrator");
        }
        if (!permissions(deputy).containsAll(permissions(account))) {
            throw BusinessError.field("deputy", "deputy.role", deputy.getDisplayName(), account.getDisplayName());
        }
    }

    private static Set<Permission> permissions(Account account) {
        return account.getRoles().stream()
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toSet());
    }

    /** Ends it: the day before is the last. One that has not begun must be removed instead. */
    void end(LocalDate today) {
        if (endsOn != null && endsOn.isBefore(today)) {
            throw BusinessError.illegalStep("deputy.over", endsOn);
        }
        endsOn = today.minusDays(1);
    }

    /** Whether it has not yet held on any day before this one. */
    boolean begins(LocalDate today) {
        return !startsOn.isBefore(today);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public String getReason() {
        return reason;
    }

    public Account getAccount() {
        return account;
    }

    public Account getDeputy() {
        return deputy;
    }

    @Override
    public String called() {
        return account.getDisplayName() + " → " + deputy.getDisplayName();
    }
}
