package ziyang.estates.minutes;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Versions;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Message;
import ziyang.estates.meeting.Convened;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.meeting.MeetingNumber;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/**
 * Minutes from the first draft to the last receipt. Whoever writes holds the meeting till the transaction ends, so that of many at once
 * each sees what the one before has done: minutes are issued once, and no unit's word is lost.
 */
@Stateless
public class MinutesService {

    /** In a number such as 莲花联席纪〔2021〕3号: one series for each region and year of issue. */
    private static final String SERIES = "联席纪";

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Convened convened;

    @Inject
    private MinutesRecords records;

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private Event<Message> messages;

    @Inject
    private Clock clock;

    /**
     * Drafts the minutes of a meeting that has ended, from what was written down in it.
     *
     * @throws BusinessError {@code minutes.exists} when there are any already: they are corrected, not drafted again
     */
    @Needs(Permission.MEETING_CONVENE)
    public long draft(long meetingId) {
        JointMeeting meeting = convened.inTurn(meetingId);
        if (latest(meetingId).isPresent()) {
            throw BusinessError.illegalStep("minutes.exists");
        }
        return keep(Minutes.of(meeting, WORDS.get("minutes.preface")));
    }

    /**
     * Opens the edition that will correct the issued one.
     *
     * @throws BusinessError {@code minutes.state} while one is open
     */
    @Needs(Permission.MEETING_CONVENE)
    public long correct(long meetingId, int seen, @NotBlank @Size(max = 500) String reason) {
        return keep(own(meetingId, seen).corrected(reason.strip()));
    }

    private long keep(Minutes minutes) {
        entities.persist(minutes);
        entities.flush();
        return minutes.getId();
    }

    @Needs(Permission.MEETING_CONVENE)
    public void edit(long meetingId, int edition, int seen, @NotNull @Valid MinutesDraft draft) {
        Minutes minutes = own(meetingId, seen);
        if (minutes.getEdition() != edition) {
            throw BusinessError.illegalStep("minutes.state", MinutesState.SUPERSEDED);
        }
        entities.lock(minutes, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        minutes.edit(draft);
    }

    /** Asks the units that attended, and absent ones with something to do, to countersign within the limit of the dated rule. */
    @Needs(Permission.MEETING_CONVENE)
    public void send(long meetingId, int seen) {
        Minutes minutes = own(meetingId, seen);
        LocalDate today = calendar.today();
        int days = calendar.limit(TimeRule.Code.MINUTES_COUNTERSIGN, today);
        List<Unit> asked = records.asked(minutes.getMeeting());
        minutes.send(asked, calendar.workingDays().after(today, days), FrozenMinutes.write(records.of(minutes)));
        tell("countersign", minutes, asked, minutes.getDueOn());
    }

    /** The account's own unit agrees or objects. */
    @Needs(Permission.MEETING_REPLY)
    public void countersign(long meetingId, @NotNull Countersign.Verdict verdict, @Size(max = 1000) String text) {
        Minutes minutes = held(meetingId);
        Countersign said = minutes.countersign(access.who(), verdict, text, clock.instant());
        if (said.awaitsAnswer()) {
            tell(
                    "objection",
                    minutes,
                    Set.of(minutes.getMeeting().getConvener()),
                    said.getUnit().getName(),
                    said.getText());
        }
    }

    /** Says what becomes of a unit's objection. */
    @Needs(Permission.MEETING_CONVENE)
    public void answer(long meetingId, int seen, @NotBlank String unit, @NotBlank @Size(max = 1000) String text) {
        own(meetingId, seen).answer(units.named("unit", unit), text, access.who(), clock.instant());
    }

    /** Takes a draft back from countersigning, to write it anew. */
    @Needs(Permission.MEETING_CONVENE)
    public void takeBack(long meetingId, int seen, @NotBlank @Size(max = 500) String reason) {
        own(meetingId, seen).takeBack(reason.strip());
    }

    /**
     * Issues the minutes under the next number of the region's year, or a correction under the number it corrects, and sends them to
     * every unit that was invited. Only the convening unit itself issues; what is printed is archived by the caller in the same
     * transaction.
     *
     * @param signer 签发人
     */
    @Needs(Permission.MINUTES_ISSUE)
    public MinutesFigures issue(long meetingId, int seen, @NotBlank @Size(max = 40) String signer) {
        Minutes minutes = own(meetingId, seen);
        LocalDate today = calendar.today();
        minutes.mustBeReady(today);
        MinutesFigures figures = records.shown(minutes).issued(number(minutes, today.getYear()), signer.strip(), today);
        minutes.issue(figures.number(), figures.signer(), FrozenMinutes.write(figures), clock.instant());
        before(minutes).ifPresent(Minutes::supersede);
        Set<Unit> sentTo = records.recipients(minutes.getMeeting());
        minutes.distribute(sentTo);
        tell("issued", minutes, sentTo, minutes.getNumber());
        return figures;
    }

    private String number(Minutes minutes, int year) {
        JointMeeting meeting = minutes.getMeeting();
        return minutes.getEdition() > 1
                ? minutes.getNumber()
                : MeetingNumber.of(meeting.getRegion(), SERIES, year, numbering.next(series(meeting), year));
    }

    private static String series(JointMeeting meeting) {
        return "minutes " + meeting.getRegion().getCode();
    }

    private Optional<Minutes> before(Minutes minutes) {
        return entities.createQuery(
                        "select m from Minutes m where m.meeting = :meeting and m.edition = :edition", Minutes.class)
                .setParameter("meeting", minutes.getMeeting())
                .setParameter("edition", minutes.getEdition() - 1)
                .getResultStream()
                .findFirst();
    }

    /** Notes which run of the archive holds what was printed. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void archived(long meetingId, long run) {
        current(meetingId).archived(run);
    }

    /** The account's own unit confirms that it has received the issued minutes. */
    @Needs(Permission.MEETING_REPLY)
    public void receive(long meetingId) {
        Minutes latest = held(meetingId);
        Minutes issued = latest.getState().open() ? before(latest).orElse(latest) : latest;
        issued.receive(access.who(), clock.instant());
    }

    private void tell(String what, Minutes minutes, Collection<Unit> told, Object... words) {
        if (told.isEmpty()) {
            return;
        }
        JointMeeting meeting = minutes.getMeeting();
        messages.fire(new Message(
                "minutes." + what,
                told.stream().map(Unit::getId).collect(Collectors.toSet()),
                meeting.getTitle(),
                WORDS.format("minutes.message." + what, words),
                "meeting/minutes.xhtml?id=" + meeting.getId(),
                null));
    }

    private Minutes own(long meetingId, int seen) {
        convened.inTurn(meetingId);
        Minutes minutes = current(meetingId);
        Versions.check(minutes, seen);
        return minutes;
    }

    private Minutes held(long meetingId) {
        entities.lock(convened.get(meetingId), LockModeType.PESSIMISTIC_WRITE);
        return current(meetingId);
    }

    private Minutes current(long meetingId) {
        return latest(meetingId).orElseThrow(() -> BusinessError.missing("Minutes", meetingId));
    }

    private Optional<Minutes> latest(long meetingId) {
        return entities.createQuery(
                        "select m from Minutes m where m.meeting.id = :meeting order by m.edition desc", Minutes.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
