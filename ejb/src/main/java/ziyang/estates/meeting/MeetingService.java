package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Texts;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** What the convener does to prepare and hold a joint meeting, and what the invited units answer. */
@Stateless
public class MeetingService {

    /** Of the plan: no joint meeting is older. */
    private static final int FIRST_YEAR = 2020;

    /** Characters of the code by which one signs in: more than can be guessed in an hour. */
    private static final int SIGN_CODE = 13;

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
    private Conveners conveners;

    @Inject
    private Convened convened;

    @Inject
    private Matters matters;

    @Inject
    private MeetingMessages messages;

    @Inject
    private Clock clock;

    /** Prepares a meeting of the account's own region (rule C1); it has no number until the notice goes out. */
    @Needs(Permission.MEETING_CONVENE)
    public long draft(@NotNull @Valid MeetingDraft draft) {
        Unit own = entities.find(Unit.class, access.who().unitId());
        Region region = draft.region() == null || draft.region().isBlank()
                ? own.getRegion()
                : regions.tree().get(draft.region());
        if (region.getLevel() == Region.Level.COMMUNITY) {
            throw BusinessError.invalid("meeting.street", region.getName());
        }
        conveners.require(region);
        JointMeeting meeting = new JointMeeting(own.getRegion(), own);
        fill(meeting, draft);
        entities.persist(meeting);
        entities.flush();
        return meeting.getId();
    }

    /** Changes what is prepared; who has the notice already is told what is different, and asked again when it is another time. */
    @Needs(Permission.MEETING_CONVENE)
    public void change(long id, int seen, @NotNull @Valid MeetingDraft draft) {
        JointMeeting meeting = convened.prepared(id, seen);
        List<Unit> known = guests(meeting);
        MeetingChange change = new MeetingChange(meeting);
        fill(meeting, draft);
        if (meeting.getState() != MeetingState.DRAFT) {
            mustLieAhead(meeting);
            if (change.visible()) {
                meeting.revised(LocalDate.now(clock));
                messages.changed(meeting, change.words());
            }
            messages.convened(
                    meeting,
                    guests(meeting).stream()
                            .filter(unit -> !known.contains(unit))
                            .toList());
            if (change.moved()) {
                meeting.getInvitations().forEach(Invitation::askAgain);
            }
        }
    }

    @Needs(Permission.MEETING_CONVENE)
    public void invite(long id, int seen, @NotBlank String unit) {
        JointMeeting meeting = convened.prepared(id, seen);
        Unit guest = units.named("unit", unit);
        boolean known = guests(meeting).contains(guest);
        meeting.invite(guest);
        if (!known && meeting.getState() == MeetingState.NOTIFIED) {
            messages.convened(meeting, List.of(guest));
        }
    }

    @Needs(Permission.MEETING_CONVENE)
    public void uninvite(long id, int seen, @NotBlank String unit) {
        convened.prepared(id, seen).uninvite(units.named("unit", unit));
    }

    /** Sends the notice; the number is the next of the region's series in the meeting's year. */
    @Needs(Permission.MEETING_CONVENE)
    public String convene(long id, int seen) {
        JointMeeting meeting = convened.own(id, seen);
        int year = meeting.getStartsAt().getYear();
        String number = MeetingNumber.of(meeting, numbering.next(MeetingNumber.series(meeting), year));
        meeting.convene(number, UUID.randomUUID().toString().substring(0, SIGN_CODE));
        mustLieAhead(meeting);
        meeting.notified(LocalDate.now(clock));
        messages.convened(meeting, guests(meeting));
        return number;
    }

    @Needs(Permission.MEETING_CONVENE)
    public void start(long id, int seen) {
        convened.own(id, seen).start(LocalDateTime.now(clock));
    }

    /** Ends the meeting: matters that were decided are settled, all others wait in the tray again. */
    @Needs(Permission.MEETING_CONVENE)
    public void end(long id, int seen) {
        JointMeeting meeting = convened.own(id, seen);
        meeting.end(LocalDateTime.now(clock));
        meeting.getAgenda()
                .forEach(item -> matters.note(
                        item.getMatter(),
                        item.isUnfinished() ? MatterEntry.Kind.CARRIED_OVER : MatterEntry.Kind.SETTLED,
                        null,
                        meeting));
    }

    @Needs(Permission.MEETING_CONVENE)
    public void cancel(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        JointMeeting meeting = convened.own(id, seen);
        boolean told = meeting.getState() == MeetingState.NOTIFIED;
        meeting.cancel(reason.strip());
        meeting.getAgenda()
                .forEach(item ->
                        matters.note(item.getMatter(), MatterEntry.Kind.CARRIED_OVER, meeting.getNote(), meeting));
        if (told) {
            meeting.revised(LocalDate.now(clock));
            messages.cancelled(meeting);
        }
    }

    /**
     * Replies to the notice for the account's own unit.
     *
     * @param attendee who comes; needed for a deputy
     * @param reason why nobody comes; needed of a unit that has to
     */
    @Needs(Permission.MEETING_REPLY)
    public void reply(
            long id, @NotNull Invitation.Reply reply, @Size(max = 60) String attendee, @Size(max = 200) String reason) {
        Invitation invitation =
                Convened.invitation(convened.get(id), access.who().unitId());
        invitation.answer(reply, attendee, reason);
        if (reply != Invitation.Reply.ATTEND) {
            String words = Texts.in(Locale.SIMPLIFIED_CHINESE).of(reply);
            String more = Objects.requireNonNullElse(reply == Invitation.Reply.LEAVE ? reason : attendee, "");
            messages.replied(invitation, more.isBlank() ? words : words + "，" + more);
        }
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
        meeting.shape(
                draft.kind() == null ? meeting.getKind() : draft.kind(),
                draft.plannedMinutes() == null ? meeting.getPlannedMinutes() : draft.plannedMinutes());
        if (draft.units() != null) {
            List<Unit> wanted = units.allNamed("units", draft.units());
            List<Unit> gone = meeting.getInvitations().stream()
                    .map(Invitation::getUnit)
                    .filter(unit -> !wanted.contains(unit))
                    .toList();
            gone.forEach(meeting::uninvite);
            wanted.forEach(meeting::invite);
        }
        if (draft.required() != null) {
            List<Unit> required = units.allNamed("required", draft.required());
            List<Unit> invited = guests(meeting);
            required.stream()
                    .filter(unit -> !invited.contains(unit))
                    .findFirst()
                    .ifPresent(unit -> {
                        throw BusinessError.field("required", "meeting.required.uninvited", unit.getName());
                    });
            meeting.getInvitations().forEach(guest -> guest.require(required.contains(guest.getUnit())));
        }
    }

    private static List<Unit> guests(JointMeeting meeting) {
        return meeting.getInvitations().stream().map(Invitation::getUnit).toList();
    }
}
