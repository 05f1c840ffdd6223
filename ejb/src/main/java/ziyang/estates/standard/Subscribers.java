package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Letter;
import ziyang.estates.schedule.DailyTask;

/** Tells those who have subscribed, within the transaction of what it tells; forgets every day who has not confirmed. */
@ApplicationScoped
class Subscribers implements DailyTask {

    private static final Duration UNCONFIRMED_KEPT = Duration.ofDays(7);
    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Event<Letter> letters;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Clock clock;

    void tellPublished(Edition edition) {
        tell(
                edition,
                "subscription.news",
                edition.getTitle(),
                edition.getDocumentNumber(),
                edition.getIssuer(),
                edition.getEffectiveFrom().toString());
    }

    void tellRepealed(Edition edition) {
        tell(
                edition,
                "subscription.repeal",
                edition.getTitle(),
                edition.getDocumentNumber(),
                edition.getRepealedFrom().toString(),
                edition.getRepealPaper());
    }

    private void tell(Edition edition, String kind, Object... words) {
        if (!subscriptions.available()) {
            return;
        }
        String page =
                Subscriptions.link("open/standards/" + edition.getStandard().getCode() + "/" + edition.getSeq());
        String subject = WORDS.format(kind + ".subject", edition.getTitle());
        List<Subscription> readers = entities.createQuery(
                        "select s from Subscription s where s.confirmedAt is not null order by s.id",
                        Subscription.class)
                .getResultList();
        for (Subscription reader : readers) {
            String leave = Subscriptions.link("open/subscription?leave=" + reader.getToken());
            String text = WORDS.format(kind + ".text", words[0], words[1], words[2], words[3], page, leave);
            letters.fire(new Letter(reader.getSubscriber(), subject, text));
        }
    }

    @Override
    public String code() {
        return "subscription-tidy";
    }

    @Override
    public void run(LocalDate today) {
        entities.createQuery("delete from Subscription s where s.confirmedAt is null and s.askedAt < :before")
                .setParameter("before", clock.instant().minus(UNCONFIRMED_KEPT))
                .executeUpdate();
    }
}
