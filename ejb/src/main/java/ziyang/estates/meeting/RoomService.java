package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.UnitService;

/**
 * What happens in the room while a meeting is in progress (rule M1): who has come, what was said, what was decided. Two clerks may write
 * at once; neither loses a word.
 */
@Stateless
public class RoomService {

    private static final int LONGEST_GIST = 4000;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private UnitService units;

    @Inject
    private Convened convened;

    @Inject
    private Event<RoomChanged> changes;

    @Inject
    private Clock clock;

    /** Ticks whether an invited unit has come. */
    @Needs(Permission.MEETING_CONVENE)
    public void mark(long id, @NotBlank String unit, boolean present) {
        JointMeeting meeting = convened.own(id, null);
        Convened.invitation(meeting, units.named("unit", unit).getId()).mark(present);
        changed(meeting);
    }

    /**
     * Signs in for the account's own unit, by the code that the room's screen shows.
     *
     * @param name who has come; null for the account's own name
     * @throws BusinessError {@code meeting.sign-in.code} for another code, {@code meeting.not-invited}, {@code meeting.sign-in.early}
     */
    @Needs(Permission.MEETING_REPLY)
    public void signIn(long id, @NotBlank @Size(max = 40) String code, @Size(max = 60) String name) {
        JointMeeting meeting = convened.get(id);
        Invitation invitation = Convened.invitation(meeting, access.who().unitId());
        if (!code.strip().equals(meeting.getSignCode())) {
            throw BusinessError.denied("meeting.sign-in.code");
        }
        String who = name == null || name.isBlank() ? access.who().displayName() : name.strip();
        invitation.signIn(who, clock.instant());
        changed(meeting);
    }

    /** Turns to an item of the agenda, so that the room's screen shows it. */
    @Needs(Permission.MEETING_CONVENE)
    public void turn(long id, long itemId) {
        JointMeeting meeting = convened.inTurn(id);
        meeting.turn(Convened.item(meeting, itemId));
        changed(meeting);
    }

    /**
     * Writes down in short what was said about an item. What somebody else wrote meanwhile stays beside it.
     *
     * @param base what the writer began from, null for nothing
     * @return what stands there now
     */
    @Needs(Permission.MEETING_CONVENE)
    public String record(
            long id, long itemId, @Size(max = LONGEST_GIST) String base, @Size(max = LONGEST_GIST) String gist) {
        AgendaItem item = Convened.item(convened.inTurn(id), itemId);
        entities.refresh(item);
        String merged = GistMerge.of(base, gist, item.getGist());
        if (merged.length() > LONGEST_GIST) {
            throw BusinessError.field("gist", "meeting.gist.long", LONGEST_GIST);
        }
        item.record(merged);
        changed(item.getMeeting());
        return merged;
    }

    /** Puts an item off: it goes back to the tray at the end, whatever was decided about it. */
    @Needs(Permission.MEETING_CONVENE)
    public void defer(long id, long itemId, boolean deferred) {
        AgendaItem item = Convened.item(convened.own(id, null), itemId);
        item.defer(deferred);
        changed(item.getMeeting());
    }

    /** Writes down an outcome that is no action. */
    @Needs(Permission.MEETING_CONVENE)
    public void decide(long id, long itemId, @NotNull Decision.Kind kind, @NotBlank @Size(max = 2000) String text) {
        if (kind == Decision.Kind.ACTION) {
            throw BusinessError.invalid("meeting.decision.action");
        }
        AgendaItem item = Convened.item(convened.inTurn(id), itemId);
        entities.refresh(item);
        item.decide(kind, text.strip()).by(access.who(), clock.instant());
        changed(item.getMeeting());
    }

    /** Puts an outcome that is no action better. */
    @Needs(Permission.MEETING_CONVENE)
    public void reword(long id, long decisionId, @NotBlank @Size(max = 2000) String text) {
        Decision decision = noAction(id, decisionId);
        decision.reword(text.strip());
        changed(decision.getItem().getMeeting());
    }

    /** Strikes out an outcome that is no action; an action is handed out already. */
    @Needs(Permission.MEETING_CONVENE)
    public void strike(long id, long decisionId) {
        Decision decision = noAction(id, decisionId);
        AgendaItem item = decision.getItem();
        item.strike(decision);
        changed(item.getMeeting());
    }

    private Decision noAction(long id, long decisionId) {
        Decision decision = convened.inTurn(id).getAgenda().stream()
                .flatMap(item -> item.getDecisions().stream())
                .filter(one -> one.getId() == decisionId)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Decision", decisionId));
        if (decision.getKind() == Decision.Kind.ACTION) {
            throw BusinessError.illegalStep("meeting.decision.handed-out");
        }
        return decision;
    }

    private void changed(JointMeeting meeting) {
        changes.fire(new RoomChanged(meeting.getId()));
    }
}
