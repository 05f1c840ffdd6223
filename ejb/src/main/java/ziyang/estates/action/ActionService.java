package ziyang.estates.action;

import static ziyang.estates.action.ActionEntry.Kind.*;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.meeting.AgendaItem;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.meeting.RoomChanged;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** Hands actions out and carries them to closure. */
@Stateless
public class ActionService {

    /**
     * What a unit reports.
     *
     * @param percent how far it is, 0 to 99; ignored when done
     * @param done the unit says it is finished and waits for verification
     * @param reason why the percent is lower than before, or why it is done though helping units are not; null or empty otherwise
     */
    public record Report(
            @NotBlank @Size(max = 2000) String text,
            int percent,
            boolean done,
            @Size(max = 400) String reason) {}

    /**
     * What verification found.
     *
     * @param place where it was looked at; needed when the action is verified on the spot
     */
    public record Finding(
            @NotBlank @Size(max = 1000) String text,
            @Size(max = 200) String place) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Inject
    private Clock clock;

    @Inject
    private ActionDesk desk;

    @Inject
    private ActionMessages messages;

    @Inject
    private Event<RoomChanged> changes;

    /** Turns an outcome of an agenda item into an action, while the meeting is in progress. */
    @Needs(Permission.MEETING_CONVENE)
    public long assign(long itemId, @NotNull @Valid ActionDraft draft) {
        AgendaItem item = entities.find(AgendaItem.class, itemId);
        if (item == null) {
            throw BusinessError.missing("AgendaItem", itemId);
        }
        JointMeeting meeting = item.getMeeting();
        access.requireUnit(meeting.getConvener());
        entities.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        Decision decision =
                item.decide(Decision.Kind.ACTION, draft.requirement().strip()).by(access.who(), clock.instant());
        Action action = new Action(
                decision,
                code(meeting),
                units.named("leadUnit", draft.leadUnit()),
                new LinkedHashSet<>(units.allNamed("coUnits", draft.helpers())));
        draft.tasks().forEach(part -> action.give(units.named("parts", part.unit()), stripped(part.task())));
        action.verifyOnSite(Boolean.TRUE.equals(draft.onSite()));
        LocalDate deadline = draft.deadline() != null ? chosen(meeting, draft) : deadline(meeting, draft.workingDays());
        action.assign(draft.title().strip(), draft.requirement().strip(), deadline);
        desk.note(action, ASSIGNED, null);
        entities.persist(action);
        entities.flush();
        messages.assigned(action);
        changes.fire(new RoomChanged(meeting.getId()));
        return action.getId();
    }

    /** The deadline that an action of the meeting would get; null working days mean the rule of the day. */
    @Needs(Permission.MEETING_CONVENE)
    public LocalDate deadline(long meetingId, @Min(1) @Max(250) Integer workingDays) {
        JointMeeting meeting = entities.find(JointMeeting.class, meetingId);
        if (meeting == null) {
            throw BusinessError.missing("JointMeeting", meetingId);
        }
        access.requireUnit(meeting.getConvener());
        return deadline(meeting, workingDays);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Needs(Permission.ACTION_ANSWER)
    public void accept(long id, Integer seen) {
        Action action = desk.led(id, seen);
        action.accept(calendar.today());
        desk.note(action, ACCEPTED, null);
    }

    /** Reports progress or completion for the lead unit, with files as evidence; a helping unit reports on its part. */
    @Needs(Permission.ACTION_ANSWER)
    public void report(
            long id, Integer seen, @NotNull @Valid Report report, @NotNull List<AttachmentService.Upload> files) {
        Action action = desk.helped(id, seen);
        write(action, Reported.on(action, access.who().unitId(), report, calendar.today()), files);
    }

    /**
     * Reports on the part of a helping unit, which only that unit does.
     *
     * @param unit code, name or alias of the helping unit
     */
    @Needs(Permission.ACTION_ANSWER)
    public void reportPart(
            long id,
            Integer seen,
            @NotBlank String unit,
            @NotNull @Valid Report report,
            @NotNull List<AttachmentService.Upload> files) {
        Action action = desk.helped(id, seen);
        Unit helper = units.named("unit", unit);
        access.requireUnit(helper);
        write(action, Reported.part(action.part(helper.getId()), report, calendar.today()), files);
    }

    private void write(Action action, Reported reported, List<AttachmentService.Upload> files) {
        desk.note(action, reported.kind(), reported.words(), files);
    }

    /** Asks for a later deadline, before the present one has passed and within the limits of the day in length and in number. */
    @Needs(Permission.ACTION_ANSWER)
    public void askExtension(
            long id, Integer seen, @NotNull LocalDate until, @NotBlank @Size(max = 1000) String reason) {
        Action action = desk.led(id, seen);
        LocalDate today = calendar.today();
        int most = calendar.limit(TimeRule.Code.ACTION_EXTENSION, today);
        LocalDate latest = calendar.workingDays().after(action.getDeadline(), most);
        if (until.isAfter(latest)) {
            throw BusinessError.field("until", "action.extension.long", most, latest);
        }
        int times = calendar.limit(TimeRule.Code.ACTION_EXTENSION_COUNT, today);
        action.askExtension(until, reason.strip(), today, times);
        desk.note(action, EXTENSION_ASKED, until + "：" + reason.strip());
    }

    @Needs(Permission.ACTION_VERIFY)
    public void decideExtension(long id, Integer seen, boolean granted, @NotBlank @Size(max = 1000) String answer) {
        Action action = desk.judged(id, seen);
        action.decideExtension(granted, answer.strip(), calendar.today());
        desk.note(action, granted ? EXTENSION_GRANTED : EXTENSION_REFUSED, answer.strip())
                .due(granted ? action.getDeadline() : null);
    }

    @Needs(Permission.ACTION_VERIFY)
    public void giveBack(long id, Integer seen, @NotBlank @Size(max = 1000) String reason) {
        Action action = desk.judged(id, seen);
        action.giveBack();
        desk.note(action, RETURNED, reason.strip());
    }

    /**
     * Says that it is done as was required; rule M12.
     *
     * @throws BusinessError {@code action.verify.site} when it has to be seen on the spot and place or photo is missing
     */
    @Needs(Permission.ACTION_VERIFY)
    public void verify(
            long id, Integer seen, @NotNull @Valid Finding finding, @NotNull List<AttachmentService.Upload> files) {
        Action action = desk.judged(id, seen);
        String place = stripped(finding.place());
        action.verify();
        ActionEntry entry =
                desk.note(action, VERIFIED, finding.text().strip(), files).placed(place);
        if (action.isOnSite() && (place == null || !entry.showsPicture())) {
            throw BusinessError.field(place == null ? "place" : "files", "action.verify.site");
        }
    }

    @Needs(Permission.ACTION_VERIFY)
    public void close(long id, Integer seen) {
        Action action = desk.judged(id, seen);
        action.close(calendar.today());
        desk.note(action, CLOSED, null);
    }

    /** Opens a closed action again, because what was done has not lasted; rule M14. */
    @Needs(Permission.ACTION_VERIFY)
    public void reopen(long id, Integer seen, @NotBlank @Size(max = 1000) String reason, @NotNull LocalDate deadline) {
        Action action = desk.judged(id, seen);
        LocalDate latest = calendar.today().plusYears(1);
        if (deadline.isAfter(latest)) {
            throw BusinessError.field("deadline", "action.deadline.far", latest);
        }
        action.reopen(deadline, calendar.today());
        desk.note(action, REOPENED, reason.strip()).due(deadline);
    }

    private String code(JointMeeting meeting) {
        long before = entities.createQuery("select count(a) from Action a where a.meeting = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
        return meeting.getNumber() + "-" + (before + 1);
    }

    /** A day instead of working days: one of the two, and no further away than a year. */
    private static LocalDate chosen(JointMeeting meeting, ActionDraft draft) {
        LocalDate latest = meeting.getStartsAt().toLocalDate().plusYears(1);
        if (draft.workingDays() != null) {
            throw BusinessError.field("deadline", "action.deadline.both");
        }
        if (draft.deadline().isAfter(latest)) {
            throw BusinessError.field("deadline", "action.deadline.far", latest);
        }
        return draft.deadline();
    }

    private LocalDate deadline(JointMeeting meeting, Integer workingDays) {
        LocalDate held = meeting.getStartsAt().toLocalDate();
        int days = workingDays != null ? workingDays : calendar.limit(TimeRule.Code.ACTION_DEADLINE, held);
        return calendar.workingDays().after(held, days);
    }
}
