package ziyang.estates.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ziyang.estates.schedule.DailyTask;

/** Forgets what has been read for a year and mail that was sent a quarter ago: both only repeat what records say. */
@ApplicationScoped
class Tidying implements DailyTask {

    private static final Duration READ_KEPT = Duration.ofDays(365);
    private static final Duration SENT_KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "notice-tidy";
    }

    @Override
    public void run(LocalDate today) {
        Instant now = clock.instant();
        forget("delete from Notification n where n.readAt < :before", now.minus(READ_KEPT));
        forget("delete from Mail m where m.sentAt < :before", now.minus(SENT_KEPT));
    }

    private void forget(String what, Instant before) {
        entities.createQuery(what).setParameter("before", before).executeUpdate();
    }
}
