package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ziyang.estates.audit.AuditService;
import ziyang.estates.base.StaleRecord;
import ziyang.estates.permission.OpenTo;

/** Who wrote a record first, told to the one whose own change has just been refused for it. */
@Stateless
public class LostUpdates {

    /** One change that came first, and who made it. */
    public record Winner(String displayName, AuditService.Row change) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AuditService audit;

    /** The changes since the version that the refused one had seen, the oldest first. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public List<Winner> before(StaleRecord refused) {
        return audit.since(refused.entity(), refused.id(), refused.seen()).stream()
                .map(change -> new Winner(name(change.username()), change))
                .toList();
    }

    private String name(String username) {
        return entities.createQuery("select a.displayName from Account a where a.username = :username", String.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElse(username);
    }
}
