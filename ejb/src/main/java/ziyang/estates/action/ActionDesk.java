package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;

/** Fetches an action for a step of somebody who may take it, and writes the step into the trail. */
@ApplicationScoped
class ActionDesk {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AttachmentService attachments;

    @Inject
    private ActionMessages messages;

    @Inject
    private Judges judges;

    @Inject
    private Clock clock;

    /** For a step of whoever returns, verifies and closes. */
    Action judged(long id, Integer seen) {
        Action action = get(id);
        judges.require(action);
        return current(action, seen);
    }

    /** For a step of the lead unit alone. */
    Action led(long id, Integer seen) {
        Action action = get(id);
        access.requireUnit(action.getLeadUnit());
        return current(action, seen);
    }

    /** For a step of the lead unit or one that helps. */
    Action helped(long id, Integer seen) {
        Action action = get(id);
        if (!action.doneBy(access.who().unitId())) {
            access.requireUnit(action.getLeadUnit());
        }
        return current(action, seen);
    }

    /** For a step that both doers and judges take. */
    Action concerned(long id, Integer seen) {
        Action action = get(id);
        return judges.mayJudge(action) ? current(action, seen) : helped(id, seen);
    }

    private Action get(long id) {
        Action action = entities.find(Action.class, id);
        if (action == null) {
            throw BusinessError.missing("Action", id);
        }
        return action;
    }

    /**
     * After the scope, never before: a stranger is not told who changed what. Of two writers in the same moment the second waits here
     * and then sees what the first one wrote.
     */
    private Action current(Action action, Integer seen) {
        entities.lock(action, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(action, seen);
        entities.lock(action, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return action;
    }

    ActionEntry note(Action action, ActionEntry.Kind kind, String text) {
        ActionEntry entry = entry(action, kind, text);
        action.note(entry);
        return entry;
    }

    ActionEntry note(Action action, ActionEntry.Kind kind, String text, List<AttachmentService.Upload> files) {
        ActionEntry entry = note(action, kind, text);
        files.forEach(file -> entry.attach(attachments.store(file)));
        return entry;
    }

    /** A step that is stored by itself, without reading the steps before. */
    ActionEntry entry(Action action, ActionEntry.Kind kind, String text) {
        messages.step(action, kind, text);
        return new ActionEntry(action, kind, text).by(access.who(), clock.instant());
    }
}
