package ziyang.estates.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** The mail that waits, has been sent or was given up, for the system administrator; never what it says. */
@Stateless
public class Outbox {

    /**
     * One mail.
     *
     * @param nextAt when it is tried next, as long as it waits
     * @param failure why the last attempt came to nothing, or null
     */
    public record Row(
            long id,
            String recipient,
            String subject,
            MailState state,
            int attempts,
            Instant createdAt,
            Instant nextAt,
            Instant sentAt,
            String failure) {}

    private static final Query.Projection<Row> ROWS = new Query.Projection<>(
            "new ziyang.estates.notice.Outbox.Row(m.id, m.recipient, m.subject, m.state, m.attempts, m.createdAt,"
                    + " m.nextAt, m.sentAt, m.failure)",
            "m",
            "m.id desc",
            Row.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @param state null means any */
    @Needs(Permission.MAIL_MANAGE)
    public Page<Row> list(MailState state, Page.Request page) {
        return Query.from("Mail m").and("m.state = :state", "state", state).page(entities, ROWS, page);
    }

    /** Has a mail tried again at once. */
    @Needs(Permission.MAIL_MANAGE)
    public void again(long id) {
        Mail mail = entities.find(Mail.class, id);
        if (mail == null) {
            throw BusinessError.missing("Mail", id);
        }
        mail.again(clock.instant());
    }

    /** Whether a mail server is set at all. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public boolean configured() {
        return Settings.text("estates.smtp.host", null) != null;
    }
}
