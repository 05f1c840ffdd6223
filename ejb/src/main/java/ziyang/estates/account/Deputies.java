package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ziyang.estates.permission.OpenTo;

/** Who stands in for whom on a day. */
@Stateless
public class Deputies {

    /** Somebody who stands in for somebody. */
    public record OnDuty(long account, String accountName, long deputy, String deputyName) {}

    private static final String ON_DUTY =
            "select new ziyang.estates.account.Deputies.OnDuty(a.id, a.displayName, d.id, d.displayName)"
                    + " from Deputy s join s.account a join s.deputy d"
                    + " where d.enabled = true and s.startsOn <= :day and (s.endsOn is null or s.endsOn >= :day)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /** Who stands in for the account on the day, as long as that account is open. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Optional<OnDuty> onDuty(long accountId, LocalDate day) {
        return entities.createQuery(ON_DUTY + " and a.id = :account order by s.id desc", OnDuty.class)
                .setParameter("day", day)
                .setParameter("account", accountId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** Everybody for whom one of the accounts stands in on the day. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<OnDuty> standingIn(Collection<Long> accounts, LocalDate day) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(ON_DUTY + " and d.id in :deputies order by s.id", OnDuty.class)
                .setParameter("day", day)
                .setParameter("deputies", accounts)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
