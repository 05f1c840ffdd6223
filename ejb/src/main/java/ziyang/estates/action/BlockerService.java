package ziyang.estates.action;

import static ziyang.estates.action.ActionEntry.Kind.*;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** What actions are stuck at: doers raise it; who raised it, the lead unit or a judge says how it was solved. */
@Stateless
public class BlockerService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Inject
    private ActionDesk desk;

    @Inject
    private Judges judges;

    /** @param needed code, name or alias of the unit whose help it takes; null or empty when nobody's in particular */
    @Needs(Permission.ACTION_ANSWER)
    public void raise(long id, Integer seen, @NotBlank @Size(max = 1000) String text, String needed) {
        Action action = desk.helped(id, seen);
        Unit own = entities.getReference(Unit.class, access.who().unitId());
        Unit helper = needed == null || needed.isBlank() ? null : units.named("unit", needed);
        action.block(new Blocker(action, own, helper, text.strip()).on(calendar.today()));
        desk.note(action, BLOCKED, helper == null ? text.strip() : text.strip() + "\n需协调单位：" + helper.getName());
    }

    @Needs(Permission.ACTION_READ)
    public void lift(long id, Integer seen, long blockerId, @NotBlank @Size(max = 1000) String resolution) {
        Action action = desk.concerned(id, seen);
        Blocker blocker = action.getBlockers().stream()
                .filter(one -> one.getId() == blockerId)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Blocker", blockerId));
        if (!judges.mayJudge(action) && !blocker.concerns(access.who().unitId())) {
            access.requireUnit(blocker.getRaisedBy());
        }
        blocker.lift(resolution.strip(), calendar.today());
        desk.note(action, LIFTED, resolution.strip());
    }
}
