package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Letter;
import ziyang.estates.permission.OpenTo;

/** Mail to everybody who wants to be told of what is published: asked for, confirmed by a link, ended by a link. */
@Stateless
public class Subscriptions {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@[^\\s@<>\"(),;:\\\\]+\\.[^\\s@.]{2,}");
    private static final int LONGEST = 120;
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Event<Letter> letters;

    @Inject
    private Clock clock;

    /** Whether mail can be sent with links that lead back: a mail server and the portal's own address are set. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public boolean available() {
        return Settings.text("estates.smtp.host", null) != null && Settings.text("estates.address", null) != null;
    }

    /**
     * Sends a link to confirm; who has confirmed already gets none, and nobody is told who has.
     *
     * @throws BusinessError {@code subscription.off}, {@code subscription.email}
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public void ask(String email) {
        if (!available()) {
            throw BusinessError.illegalStep("subscription.off");
        }
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !EMAIL.matcher(address).matches()) {
            throw BusinessError.field("email", "subscription.email", address);
        }
        Subscription known = find("subscriber", address).orElse(null);
        if (known == null) {
            known = new Subscription(address, token(), clock.instant());
            entities.persist(known);
        } else if (known.getConfirmedAt() != null) {
            return;
        }
        known.askedAgain(clock.instant());
        Texts words = Texts.in(Locale.SIMPLIFIED_CHINESE);
        letters.fire(new Letter(
                address,
                words.get("subscription.confirm.subject"),
                words.format("subscription.confirm.text", link("open/subscription?confirm=" + known.getToken()))));
    }

    /** @throws BusinessError {@code subscription.token} */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public void confirm(String token) {
        held(token).confirm(clock.instant());
    }

    /**
     * Ends a subscription and forgets the address.
     *
     * @throws BusinessError {@code subscription.token}
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public void leave(String token) {
        entities.remove(held(token));
    }

    private Subscription held(String token) {
        return find("token", token == null ? "" : token)
                .orElseThrow(() -> BusinessError.field("token", "subscription.token"));
    }

    private Optional<Subscription> find(String field, String value) {
        return entities.createQuery("select s from Subscription s where s." + field + " = :value", Subscription.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where a page of the portal is found from outside. */
    static String link(String page) {
        String address = Settings.text("estates.address", "");
        return address.endsWith("/") ? address + page : address + "/" + page;
    }
}
