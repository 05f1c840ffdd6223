package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;

/**
 * Who is told something: open accounts with a role that does the city's business. A deputy is told in a colleague's place, also by
 * mail as the colleague has chosen it.
 */
@Stateless
public class Recipients {

    /**
     * An account that is told.
     *
     * @param email null for none
     * @param choices its own choice and those of the colleagues for whom it stands in
     * @param standingFor names of those colleagues
     */
    public record Recipient(
            long account,
            long unit,
            String displayName,
            String email,
            Set<MailChoice> choices,
            List<String> standingFor,
            Identity identity) {

        public boolean wants(MailChoice choice) {
            return email != null && choices.contains(choice);
        }
    }

    private static final String OPEN =
            "select distinct a from Account a left join fetch a.roles where a.enabled = true";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Deputies deputies;

    /** The accounts of the units; reads without writing what the transaction has changed so far. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Recipient> ofUnits(Set<Long> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        return recipients(query(OPEN + " and a.unit.id in :units").setParameter("units", units), day);
    }

    /** One account, open or not; the one who leaves is told as well. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Optional<Recipient> one(long account) {
        return Optional.ofNullable(entities.find(Account.class, account))
                .map(one -> recipient(one, List.of(), Map.of()));
    }

    /** Everybody with an address who wants this mail on the day. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Recipient> wanting(MailChoice choice, LocalDate day) {
        return recipients(query(OPEN + " and a.email is not null"), day).stream()
                .filter(recipient -> recipient.wants(choice))
                .toList();
    }

    private TypedQuery<Account> query(String jpql) {
        return entities.createQuery(jpql + " order by a.id", Account.class).setFlushMode(FlushModeType.COMMIT);
    }

    private List<Recipient> recipients(TypedQuery<Account> query, LocalDate day) {
        List<Account> accounts = query.getResultStream()
                .filter(account -> !account.getRoles().isEmpty() && !account.administers())
                .toList();
        Set<Long> ids = accounts.stream().map(Account::getId).collect(Collectors.toSet());
        List<Deputies.OnDuty> standing = deputies.standingIn(ids, day);
        Map<Long, MailChoice> away =
                choices(standing.stream().map(Deputies.OnDuty::account).collect(Collectors.toSet()));
        return accounts.stream()
                .map(account -> recipient(account, standing, away))
                .toList();
    }

    private Map<Long, MailChoice> choices(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return query("select a from Account a where a.id in :accounts")
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(Account::getId, Account::getMailChoice));
    }

    private static Recipient recipient(Account account, List<Deputies.OnDuty> standing, Map<Long, MailChoice> away) {
        List<Deputies.OnDuty> own =
                standing.stream().filter(one -> one.deputy() == account.getId()).toList();
        Set<MailChoice> choices = EnumSet.of(account.getMailChoice());
        own.forEach(one -> choices.add(away.getOrDefault(one.account(), MailChoice.NONE)));
        List<String> names =
                own.stream().map(Deputies.OnDuty::accountName).distinct().toList();
        return new Recipient(
                account.getId(),
                account.getUnit().getId(),
                account.getDisplayName(),
                account.getEmail(),
                choices,
                names,
                account.identity());
    }
}
