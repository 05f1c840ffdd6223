package ziyang.estates.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ziyang.estates.account.Account;
import ziyang.estates.account.Deputised;
import ziyang.estates.account.MailChoice;
import ziyang.estates.account.Recipients;
import ziyang.estates.account.Recipients.Recipient;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Message;

/** Writes what is told to each account that it concerns, within the transaction of what it tells. */
@ApplicationScoped
class Teller {

    private static final String PAGE = "account/deputy.xhtml";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Recipients recipients;

    @Inject
    private Postbox postbox;

    @Inject
    private Clock clock;

    /** Tells the accounts of the units. */
    void hear(@Observes Message message) {
        Set<Long> units = message.once() == null
                ? message.units()
                : message.units().stream()
                        .filter(unit -> first(unit, message.once()))
                        .collect(Collectors.toSet());
        tell(recipients.ofUnits(units, LocalDate.now(clock)), Told.of(message));
    }

    /** Tells the deputy, and on a hand-over both; what is unread goes to who takes over. */
    void hear(@Observes Deputised named) {
        String text = named.handedOver()
                ? text("notice.handed-over", named.accountName(), named.deputyName(), named.startsOn(), named.reason())
                : text(
                        "notice.deputy",
                        named.accountName(),
                        named.deputyName(),
                        named.startsOn(),
                        named.endsOn(),
                        named.reason());
        String kind = named.handedOver() ? "deputy.handed-over" : "deputy.named";
        Told told = new Told(kind, text(kind + ".subject", named.accountName(), named.deputyName()), text, PAGE);
        if (named.handedOver()) {
            handOver(named);
            tell(recipients.one(named.account()).stream().toList(), told);
        }
        tell(recipients.one(named.deputy()).stream().toList(), told);
    }

    private static String text(String key, Object... words) {
        return Texts.in(Locale.SIMPLIFIED_CHINESE).format(key, words);
    }

    private void tell(List<Recipient> whom, Told told) {
        String message = UUID.randomUUID().toString();
        for (Recipient recipient : whom) {
            Account account = entities.getReference(Account.class, recipient.account());
            String standingFor = recipient.standingFor().isEmpty() ? null : String.join("、", recipient.standingFor());
            entities.persist(new Notification(account, message, told, clock.instant()).standingFor(standingFor));
            if (recipient.wants(MailChoice.EACH)) {
                postbox.post(recipient, told);
            }
        }
    }

    /** Whether the unit has not been told under this key before; of two at once the second waits for the first. */
    private boolean first(long unit, String once) {
        return entities.createNativeQuery(
                                "insert into told_once (unit_id, once_key) values (?, ?) on conflict do nothing")
                        .setParameter(1, unit)
                        .setParameter(2, once)
                        .setFlushMode(FlushModeType.COMMIT)
                        .executeUpdate()
                == 1;
    }

    private void handOver(Deputised named) {
        entities.createQuery("update Notification n set n.account = :to, n.standingFor = :name"
                        + " where n.account = :from and n.readAt is null and n.message not in"
                        + " (select o.message from Notification o where o.account = :to)")
                .setParameter("to", entities.getReference(Account.class, named.deputy()))
                .setParameter("from", entities.getReference(Account.class, named.account()))
                .setParameter("name", named.accountName())
                .executeUpdate();
        entities.createQuery("update Notification n set n.readAt = :now where n.account = :from and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("from", entities.getReference(Account.class, named.account()))
                .executeUpdate();
    }
}
