package ziyang.estates.meeting;

import static ziyang.estates.meeting.ActionEntry.Kind.*;

import jakarta.ejb.Stateless;
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
import ziyang.estates.base.Versions;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.UnitService;

/** Hands actions out and carries them to closure. */
@Stateless
public class ActionService {

    /**
     * What a unit reports.
     *
     * @param percent how far it is, 0 to 99; ignored when done
     * @param done the unit says it is finished and waits for verification
     * @param reason why the percent is lower than before; null or empty otherwise
     */
    public record Report(
            @NotBlank @Size(max = 2000) String text,
            int percent,
            boolean done,
            @Size(max = 400) String reason) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private UnitService units;

    @Inject
    private AttachmentService attachments;

    @Inject
    private CalendarService calendar;

    @Inject
    private Judges judges;

    @Inject
    private Clock clock;

    /** Turns an outcome of an agenda item into an action, while the meeting is in progress. */
    @Needs(Permission.MEETING_CONVENE)
    public long assign(long itemId, @NotNull @Valid ActionDraft draft) {
        AgendaItem item = entities.find(AgendaItem.class, itemId);
        if (item == null) {
            throw BusinessError.missing("AgendaItem", itemId);
        }
        JointMeeting meeting = item.getMeeting();
        access.requireRegion(meeting.getRegion());
        entities.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        Decision decision =
                item.decide(Decision.Kind.ACTION, draft.requirement().strip());
        var coUnits = draft.coUnits() == null ? List.<String>of() : draft.coUnits();
        Action action = new Action(
                decision,
                code(meeting),
                units.named("leadUnit", draft.leadUnit()),
                new LinkedHashSet<>(units.allNamed("coUnits", coUnits)));
        LocalDate deadline = draft.deadline() != null ? chosen(meeting, draft) : deadline(meeting, draft.workingDays());
        action.assign(draft.title().strip(), draft.requirement().strip(), deadline);
        note(action, ASSIGNED, null);
        entities.persist(action);
        entities.flush();
        return action.getId();
    }

    /** The deadline that an action of the meeting would get; null working days mean the rule of the day. */
    @Needs(Permission.MEETING_CONVENE)
    public LocalDate deadline(long meetingId, @Min(1) @Max(250) Integer workingDays) {
        JointMeeting meeting = entities.find(JointMeeting.class, meetingId);
        if (meeting == null) {
            throw BusinessError.missing("JointMeeting", meetingId);
        }
        access.requireRegion(meeting.getRegion());
        return deadline(meeting, workingDays);
    }

    @Needs(Permission.ACTION_ANSWER)
    public void accept(long id, Integer seen) {
        Action action = led(id, seen);
        action.accept(calendar.today());
        note(action, ACCEPTED, null);
    }

    /** Reports progress (lead and co-units) or completion (lead unit only), with files as evidence. */
    @Needs(Permission.ACTION_ANSWER)
    public void report(
            long id, Integer seen, @NotNull @Valid Report report, @NotNull List<AttachmentService.Upload> files) {
        Action action = report.done() ? led(id, seen) : helped(id, seen);
        int before = 0;
        if (report.done()) {
            action.reportDone(calendar.today());
        } else {
            before = action.getPercent();
            action.progress(report.percent(), report.reason());
        }
        ActionEntry entry = note(action, report.done() ? REPORTED : PROGRESS, words(report, before));
        files.forEach(file -> entry.attach(attachments.store(file)));
    }

    /** The words of the report, and why it is less than was reported before. */
    private static String words(Report report, int before) {
        String text = report.text().strip();
        return report.done() || report.percent() >= before
                ? text
                : text + "\n" + before + "% → " + report.percent() + "%："
                        + report.reason().strip();
    }

    /** Asks for a later deadline, before the present one has passed and within the limit of the day. */
    @Needs(Permission.ACTION_ANSWER)
    public void askExtension(
            long id, Integer seen, @NotNull LocalDate until, @NotBlank @Size(max = 1000) String reason) {
        Action action = led(id, seen);
        LocalDate today = calendar.today();
        int most = calendar.limit(TimeRule.Code.ACTION_EXTENSION, today);
        LocalDate latest = calendar.workingDays().after(action.getDeadline(), most);
        if (until.isAfter(latest)) {
            throw BusinessError.field("until", "action.extension.long", most, latest);
        }
        action.askExtension(until, reason.strip(), today);
        note(action, EXTENSION_ASKED, until + "：" + reason.strip());
    }

    @Needs(Permission.ACTION_VERIFY)
    public void decideExtension(long id, Integer seen, boolean granted, @NotBlank @Size(max = 1000) String answer) {
        Action action = judged(id, seen);
        action.decideExtension(granted, answer.strip(), calendar.today());
        note(action, granted ? EXTENSION_GRANTED : EXTENSION_REFUSED, answer.strip());
    }

    @Needs(Permission.ACTION_VERIFY)
    public void giveBack(long id, Integer seen, @NotBlank @Size(max = 1000) String reason) {
        Action action = judged(id, seen);
        action.giveBack();
        note(action, RETURNED, reason.strip());
    }

    @Needs(Permission.ACTION_VERIFY)
    public void verify(long id, Integer seen, @NotBlank @Size(max = 1000) String finding) {
        Action action = judged(id, seen);
        action.verify();
        note(action, VERIFIED, finding.strip());
    }

    @Needs(Permission.ACTION_VERIFY)
    public void close(long id, Integer seen) {
        Action action = judged(id, seen);
        action.close(calendar.today());
        note(action, CLOSED, null);
    }

    private Action judged(long id, Integer seen) {
        Action action = get(id);
        judges.require(action);
        return current(action, seen);
    }

    private Action led(long id, Integer seen) {
        Action action = get(id);
        access.requireUnit(action.getLeadUnit());
        return current(action, seen);
    }

    private Action helped(long id, Integer seen) {
        Action action = get(id);
        if (!action.doneBy(access.who().unitId())) {
            access.requireUnit(action.getLeadUnit());
        }
        return current(action, seen);
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

    private ActionEntry note(Action action, ActionEntry.Kind kind, String text) {
        ActionEntry entry = new ActionEntry(action, kind, text).by(access.who(), clock.instant());
        action.note(entry);
        return entry;
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
