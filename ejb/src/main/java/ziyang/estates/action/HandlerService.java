package ziyang.estates.action;

import static ziyang.estates.action.ActionEntry.Kind.HANDLED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Who within the lead unit handles an action (经办人); rule M15. */
@Stateless
public class HandlerService {

    /** An account of one's own unit. */
    public record Colleague(long id, String username, String displayName) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ActionDesk desk;

    /** The accounts of one's own unit that can sign in, by name. */
    @Needs(Permission.ACTION_ANSWER)
    public List<Colleague> colleagues() {
        return entities.createQuery(
                        "select new ziyang.estates.action.HandlerService.Colleague(a.id, a.username, a.displayName)"
                                + " from Account a where a.unit.id = :unit and a.enabled = true order by a.displayName, a.id",
                        Colleague.class)
                .setParameter("unit", access.who().unitId())
                .getResultList();
    }

    /** Takes an action of one's own unit upon oneself, also from a colleague. */
    @Needs(Permission.ACTION_ANSWER)
    public void take(long id, Integer seen) {
        Action action = desk.led(id, seen);
        give(action, colleague(access.who().username()), null);
    }

    @Needs(Permission.ACTION_ANSWER)
    public void handOver(long id, Integer seen, @NotBlank String username, @NotBlank @Size(max = 500) String reason) {
        Action action = desk.led(id, seen);
        give(action, colleague(username), reason.strip());
    }

    /**
     * Hands everything over that is not closed and that oneself handles.
     *
     * @return how many actions were handed over
     */
    @Needs(Permission.ACTION_ANSWER)
    public int handOverTray(@NotBlank String username, @NotBlank @Size(max = 500) String reason) {
        Colleague next = colleague(username);
        List<Action> tray = entities.createQuery(
                        "select a from Action a where a.handlerId = :mine and a.leadUnit.id = :unit and "
                                + ActionLight.OPEN + " order by a.id",
                        Action.class)
                .setParameter("mine", access.who().accountId())
                .setParameter("unit", access.who().unitId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (Action action : tray) {
            entities.lock(action, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            action.handledBy(next.id(), next.displayName());
            entities.persist(desk.entry(action, HANDLED, next.displayName() + "：" + reason.strip()));
        }
        return tray.size();
    }

    private void give(Action action, Colleague next, String reason) {
        action.handledBy(next.id(), next.displayName());
        desk.note(action, HANDLED, reason == null ? next.displayName() : next.displayName() + "：" + reason);
    }

    private Colleague colleague(String username) {
        return colleagues().stream()
                .filter(one -> one.username().equals(username.strip()))
                .findFirst()
                .orElseThrow(() -> BusinessError.field("username", "action.handler.unknown", username));
    }
}
