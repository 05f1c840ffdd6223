package ziyang.estates.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import ziyang.estates.account.Recipients.Recipient;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Letter;

/** Writes mail to be sent, within the transaction of what it tells; nothing while no mail server is set. */
@ApplicationScoped
class Postbox {

    private static final int LONGEST_SUBJECT = 320;
    private static final int LONGEST_BODY = 20_000;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** One notification as a mail. */
    void post(Recipient to, Told told) {
        String text = told.page() == null ? told.text() : told.text() + "\n\n" + link(told.page());
        post(to, told.subject(), text);
    }

    /** A mail of its own text. */
    void post(Recipient to, String subject, String text) {
        if (Smtp.configured().isEmpty()) {
            return;
        }
        String head = text("mail.subject", subject).replaceAll("\\s+", " ");
        String standing = to.standingFor().isEmpty()
                ? ""
                : text("mail.standing-for", String.join("、", to.standingFor())) + "\n\n";
        String body = text("mail.greeting", to.displayName()) + "\n\n" + standing + text + "\n\n" + text("mail.end");
        entities.persist(new Mail(to.email(), cut(head, LONGEST_SUBJECT), cut(body, LONGEST_BODY), clock.instant()));
    }

    /** A mail to somebody without an account. */
    void hear(@Observes Letter letter) {
        if (Smtp.configured().isPresent()) {
            String head = text("mail.subject", letter.subject()).replaceAll("\\s+", " ");
            String body = letter.text() + "\n\n" + text("mail.end");
            entities.persist(
                    new Mail(letter.address(), cut(head, LONGEST_SUBJECT), cut(body, LONGEST_BODY), clock.instant()));
        }
    }

    /** Where a page is found; without an address of the portal, how to get there. */
    String link(String page) {
        String address = Settings.text("estates.address", null);
        return address == null
                ? text("mail.sign-in")
                : text("mail.link", address.endsWith("/") ? address + page : address + "/" + page);
    }

    static String text(String key, Object... words) {
        return Texts.in(Locale.SIMPLIFIED_CHINESE).format(key, words);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
