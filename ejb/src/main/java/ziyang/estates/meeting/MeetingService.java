package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** What the convening street does to prepare and hold a joint meeting. */
@Stateless
public class MeetingService {

    /** Of the plan: no joint meeting is older. */
    private static final int FIRST_YEAR = 2020;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private UnitService units;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /** Prepares a meeting of a street in the account's scope; it has no number until the notice goes out. */
    @Needs(Permission.MEETING_CONVENE)
    public long draft(@NotNull @Valid MeetingDraft draft) {
        Unit own = entities.find(Unit.class, access.who().unitId());
        Region region =
                draft.region() == null ? own.getRegion() : regions.tree().get(draft.region());
        access.requireRegion(region);
        if (region.getLevel() != Region.Level.STREET) {
            throw BusinessError.invalid("meeting.street", region.getName());
        }
        JointMeeting meeting = new JointMeeting(entities.merge(region), own);
        fill(meeting, draft);
        entities.persist(meeting);
        entities.flush();
        return meeting.getId();
    }

    @Needs(Permission.MEETING_CONVENE)
    public void change(long id, int seen, @NotNull @Valid MeetingDraft draft) {
        JointMeeting meeting = prepared(id, seen);
        fill(meeting, draft);
        if (meeting.getState() != MeetingState.DRAFT) {
            mustLieAhead(meeting);
        }
    }

    @Needs(Permission.MEETING_CONVENE)
    public long propose(long id, int seen, @NotBlank @Size(max = 120) String title, @Size(max = 2000) String text) {
        AgendaItem item = prepared(id, seen).propose(title.strip(), text);
        entities.flush();
        return item.getId();
    }

    @Needs(Permission.MEETING_CONVENE)
    public void withdraw(long id, int seen, long itemId) {
        JointMeeting meeting = prepared(id, seen);
        meeting.withdraw(item(meeting, itemId));
    }

    @Needs(Permission.MEETING_CONVENE)
    public void invite(long id, int seen, @NotBlank String unit) {
        prepared(id, seen).invite(units.named("unit", unit));
    }

    @Needs(Permission.MEETING_CONVENE)
    public void uninvite(long id, int seen, @NotBlank String unit) {
        prepared(id, seen).uninvite(units.named("unit", unit));
    }

    /** Sends the notice; the number is the next of the street's series in the meeting's year. */
    @Needs(Permission.MEETING_CONVENE)
    public String convene(long id, int seen) {
        JointMeeting meeting = own(id, seen);
        int year = meeting.getStartsAt().getYear();
        String number = MeetingNumber.of(meeting, numbering.next(MeetingNumber.series(meeting), year));
        meeting.convene(number);
        mustLieAhead(meeting);
        return number;
    }

    @Needs(Permission.MEETING_CONVENE)
    public void start(long id, int seen) {
        own(id, seen).start(LocalDateTime.now(clock));
    }

    @Needs(Permission.MEETING_CONVENE)
    public void end(long id, int seen) {
        own(id, seen).end();
    }

    @Needs(Permission.MEETING_CONVENE)
    public void cancel(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        own(id, seen).cancel(reason.strip());
    }

    /** Marks whether an invited unit has come. */
    @Needs(Permission.MEETING_CONVENE)
    public void mark(long id, @NotBlank String unit, boolean present) {
        invitation(own(id, null), units.named("unit", unit).getId()).mark(present);
    }

    /** Writes down an outcome that is no action. */
    @Needs(Permission.MEETING_CONVENE)
    public void decide(long id, long itemId, @NotNull Decision.Kind kind, @NotBlank @Size(max = 2000) String text) {
        if (kind == Decision.Kind.ACTION) {
            throw BusinessError.invalid("meeting.decision.action");
        }
        item(own(id, null), itemId).decide(kind, text.strip());
    }

    /** Replies to the notice for the account's own unit. */
    @Needs(Permission.MEETING_REPLY)
    public void reply(long id, @NotNull Invitation.Reply reply, @Size(max = 60) String attendee) {
        invitation(get(id), access.who().unitId()).answer(reply, attendee);
    }

    /** A draft may name any time; what units are told must lie ahead. */
    private void mustLieAhead(JointMeeting meeting) {
        if (meeting.getStartsAt().isBefore(LocalDateTime.now(clock))
                && !access.who().isSystem()) {
            throw BusinessError.field("startsAt", "meeting.past", meeting.getStartsAt());
        }
    }

    /** Nothing lies before the plan, and nobody invites years ahead. */
    private void mustBeLikely(LocalDateTime startsAt) {
        LocalDateTime latest = LocalDateTime.now(clock).plusYears(1);
        if (startsAt.getYear() < FIRST_YEAR || startsAt.isAfter(latest)) {
            throw BusinessError.field("startsAt", "meeting.date", FIRST_YEAR, latest.toLocalDate());
        }
    }

    private void fill(JointMeeting meeting, MeetingDraft draft) {
        mustBeLikely(draft.startsAt());
        meeting.plan(draft.title().strip(), draft.place().strip(), draft.startsAt());
        if (draft.units() != null) {
            List<Unit> wanted = units.allNamed("units", draft.units());
            List<Unit> gone = meeting.getInvitations().stream()
                    .map(Invitation::getUnit)
                    .filter(unit -> !wanted.contains(unit))
                    .toList();
            gone.forEach(meeting::uninvite);
            wanted.forEach(meeting::invite);
        }
    }

    /** The refusal does not name the meeting: whoever is not invited knows nothing of it. */
    private static Invitation invitation(JointMeeting meeting, long unit) {
        return meeting.invitationOf(unit).orElseThrow(() -> BusinessError.denied("meeting.not-invited"));
    }

    private static AgendaItem item(JointMeeting meeting, long itemId) {
        return meeting.getAgenda().stream()
                .filter(item -> item.getId() == itemId)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("AgendaItem", itemId));
    }

    /** What is changed around a meeting counts as a change of the meeting: nobody sends a notice from an old page. */
    private JointMeeting prepared(long id, int seen) {
        JointMeeting meeting = own(id, seen);
        entities.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    private JointMeeting own(long id, Integer seen) {
        JointMeeting meeting = get(id);
        access.requireRegion(meeting.getRegion());
        Versions.check(meeting, seen);
        return meeting;
    }

    private JointMeeting get(long id) {
        JointMeeting meeting = entities.find(JointMeeting.class, id);
        if (meeting == null) {
            throw BusinessError.missing("JointMeeting", id);
        }
        return meeting;
    }
}
