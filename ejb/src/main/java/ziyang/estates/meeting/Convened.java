package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;

/** Finds the meetings that the unit at work convenes. */
@ApplicationScoped
public class Convened {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    /** What is changed around a meeting counts as a change of the meeting: nobody sends a notice from an old page. */
    JointMeeting prepared(long id, int seen) {
        JointMeeting meeting = own(id, seen);
        entities.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    /** @throws BusinessError {@code access.scope} for everybody but the convener */
    JointMeeting own(long id, Integer seen) {
        JointMeeting meeting = get(id);
        access.requireUnit(meeting.getConvener());
        Versions.check(meeting, seen);
        return meeting;
    }

    /**
     * The second of two writers waits here; what they write lies in different records, or is merged.
     *
     * @throws BusinessError {@code access.scope} for everybody but the convener
     */
    public JointMeeting inTurn(long id) {
        JointMeeting meeting = own(id, null);
        entities.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        return meeting;
    }

    /**
     * Whoever convenes it.
     *
     * @throws BusinessError {@code missing}
     */
    public JointMeeting get(long id) {
        JointMeeting meeting = entities.find(JointMeeting.class, id);
        if (meeting == null) {
            throw BusinessError.missing("JointMeeting", id);
        }
        return meeting;
    }

    /** The invitation of a unit; the refusal does not name the meeting: whoever is not invited knows nothing of it. */
    static Invitation invitation(JointMeeting meeting, long unit) {
        return meeting.invitationOf(unit).orElseThrow(() -> BusinessError.denied("meeting.not-invited"));
    }

    static AgendaItem item(JointMeeting meeting, long itemId) {
        return meeting.getAgenda().stream()
                .filter(item -> item.getId() == itemId)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("AgendaItem", itemId));
    }
}
