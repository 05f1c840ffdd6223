package ziyang.estates.audit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.persistence.sessions.Session;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** Reads the trail, for the audit administrator only, and tells a losing writer who was faster. */
@Stateless
public class AuditService {

    /** One row of the trail. */
    public record Row(
            long id,
            Instant at,
            String username,
            String address,
            String channel,
            String entity,
            Long entityId,
            String operation,
            String changes) {}

    /** One value that a row tells of, in words: before and after for a change, only one of them for a new or deleted record. */
    public record Change(String field, String before, String after) {}

    /**
     * A row in words.
     *
     * @param kind what kind of record
     * @param subject what the record is called; its number when it is gone
     */
    public record Told(Row row, String kind, String subject, List<Change> changes) {}

    /** Which rows: null means any; the days are inclusive. */
    public record Filter(String username, String entity, Long entityId, LocalDate from, LocalDate to) {}

    private static final Query.Projection<Row> ROWS = new Query.Projection<>(
            "new ziyang.estates.audit.AuditService.Row(e.id, e.at, e.username, e.address, e.channel, e.entity, e.entityId,"
                    + " e.operation, e.changes)",
            "e",
            "e.id desc",
            Row.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Needs(Permission.AUDIT_READ)
    public Page<Row> list(Filter filter, Page.Request page) {
        return Query.from("AuditEntry e")
                .and("e.username = :username", "username", filter.username())
                .and("e.entity = :entity", "entity", filter.entity())
                .and("e.entityId = :entityId", "entityId", filter.entityId())
                .and("e.at >= :from", "from", startOf(filter.from()))
                .and(
                        "e.at < :to",
                        "to",
                        filter.to() == null ? null : startOf(filter.to().plusDays(1)))
                .page(entities, ROWS, page);
    }

    /** The names of entities that the trail knows, for the filter. */
    @Needs(Permission.AUDIT_READ)
    public List<String> entityNames() {
        return entities.createQuery("select distinct e.entity from AuditEntry e order by e.entity", String.class)
                .getResultList();
    }

    /** As {@link #list}, in the reader's words. */
    @Needs(Permission.AUDIT_READ)
    public Page<Told> tell(Filter filter, Page.Request page, Locale locale) {
        return list(filter, page).map(new Telling(entities, Texts.in(locale))::tell);
    }

    /** What others wrote to a record after the version a user had seen, the oldest first. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Row> since(String entity, long id, int seen) {
        return Query.from("AuditEntry e")
                .and("e.entity = :entity", "entity", entity)
                .and("e.entityId = :id", "id", id)
                .and("e.entityVersion > :seen", "seen", seen)
                .list(entities, ROWS.select(), "e.id", Row.class)
                .getResultList();
    }

    /** The attributes that a row changed, in the order of the change. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<String> fields(Row row) {
        return List.copyOf(ChangeText.read(row.changes()).keySet());
    }

    /**
     * Writes an event that is no change of a record, such as a refused sign-in.
     *
     * @param username who did or tried it; null for the account that is signed in
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void note(String username, String entity, Long id, String operation) {
        String name = username == null || username.length() <= 60 ? username : username.substring(0, 60);
        AuditWriter.append(
                entities.unwrap(Session.class), name, new AuditWriter.Event(entity, id, null, operation, null));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Time.ZONE).toInstant();
    }
}
