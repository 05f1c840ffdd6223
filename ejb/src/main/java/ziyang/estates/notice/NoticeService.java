package ziyang.estates.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** What the reader has been told; nobody reads or marks what somebody else was told. */
@Stateless
public class NoticeService {

    /**
     * One notification.
     *
     * @param standingFor names of the colleagues in whose place the reader was told, or null
     * @param readAt null when it is unread
     */
    public record Row(
            long id,
            String kind,
            String subject,
            String text,
            String page,
            Instant at,
            Instant readAt,
            String standingFor) {}

    /**
     * Which notifications.
     *
     * @param kind null means any
     * @param unread only those
     */
    public record Filter(String kind, boolean unread) {

        public static final Filter ALL = new Filter(null, false);
    }

    /** Unread ones first: both databases sort null above every date. */
    private static final Query.Projection<Row> ROWS = new Query.Projection<>(
            "new ziyang.estates.notice.NoticeService.Row(n.id, n.kind, n.subject, n.text, n.page, n.at, n.readAt,"
                    + " n.standingFor)",
            "n",
            "n.readAt desc, n.id desc",
            Row.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Unread ones first, then the latest. */
    @Needs(Permission.INBOX_READ)
    public Page<Row> list(Filter filter, Page.Request page) {
        Query query = own().and("n.kind = :kind", "kind", filter.kind());
        if (filter.unread()) {
            query.and("n.readAt is null");
        }
        return query.page(entities, ROWS, page);
    }

    /** How many are unread. */
    @Needs(Permission.INBOX_READ)
    public long unread() {
        return own().and("n.readAt is null").count(entities, "n.id");
    }

    /** The kinds that the reader has been told of, for the filter. */
    @Needs(Permission.INBOX_READ)
    public List<String> kinds() {
        return own().list(entities, "distinct n.kind", "n.kind", String.class).getResultList();
    }

    /**
     * Marks one as read.
     *
     * @return what it says
     */
    @Needs(Permission.INBOX_READ)
    public Row read(long id) {
        Notification one = entities.find(Notification.class, id);
        if (one == null || one.getAccount().getId() != access.who().accountId()) {
            throw BusinessError.missing("Notification", id);
        }
        one.read(clock.instant());
        return new Row(
                one.getId(),
                one.getKind(),
                one.getSubject(),
                one.getText(),
                one.getPage(),
                one.getAt(),
                one.getReadAt(),
                one.getStandingFor());
    }

    /**
     * Marks all as read.
     *
     * @return how many were unread
     */
    @Needs(Permission.INBOX_READ)
    public int readAll() {
        return entities.createQuery(
                        "update Notification n set n.readAt = :now where n.account.id = :me and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("me", access.who().accountId())
                .executeUpdate();
    }

    private Query own() {
        return Query.from("Notification n")
                .and("n.account.id = :me", "me", access.who().accountId());
    }
}
