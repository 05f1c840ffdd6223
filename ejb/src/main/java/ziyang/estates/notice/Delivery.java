package ziyang.estates.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.Time;
import ziyang.estates.permission.OpenTo;

/** Sends one mail in a transaction of its own, under a lock on its row: two nodes never send the same one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Delivery {

    /** What became of an attempt. */
    public enum Outcome {
        NOTHING_DUE,
        SENT,
        REFUSED,
        /** The mail server does not answer; the others would fare no better. */
        UNREACHABLE
    }

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Sends the mail that has been due longest. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Outcome sendNext() {
        Smtp server = Smtp.configured().orElse(null);
        if (server == null) {
            return Outcome.NOTHING_DUE;
        }
        return claim().map(mail -> send(server, mail)).orElse(Outcome.NOTHING_DUE);
    }

    private Optional<Mail> claim() {
        List<?> due = entities.createNativeQuery("select id from mail where state = 'WAITING' and next_at <= ?"
                        + " order by next_at, id limit 1 for update skip locked")
                .setParameter(1, clock.instant().atZone(Time.ZONE).toOffsetDateTime())
                .getResultList();
        return due.stream().findFirst().map(id -> entities.find(Mail.class, ((Number) id).longValue()));
    }

    private Outcome send(Smtp server, Mail mail) {
        try {
            server.send(mail, clock.instant());
            mail.sent(clock.instant());
            return Outcome.SENT;
        } catch (MessagingException refused) {
            boolean forGood = forGood(refused);
            mail.refused(refused.toString(), forGood, clock.instant());
            return forGood || refused instanceof SendFailedException ? Outcome.REFUSED : Outcome.UNREACHABLE;
        }
    }

    private static boolean forGood(MessagingException refused) {
        return refused instanceof AddressException
                || refused instanceof SendFailedException named
                        && named.getInvalidAddresses() != null
                        && named.getInvalidAddresses().length > 0;
    }
}
