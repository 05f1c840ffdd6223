package ziyang.estates.action;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ziyang.estates.calendar.WorkingDays;
import ziyang.estates.inbox.Light;
import ziyang.estates.meeting.JointMeeting;

/** An action as its page and the API show it, with what the account that asks may do next. */
public record ActionView(
        long id,
        int version,
        String code,
        String title,
        String requirement,
        ActionState state,
        Light light,
        int percent,
        Source source,
        Dates dates,
        String leadUnit,
        String handler,
        boolean onSite,
        List<String> coUnits,
        List<Part> parts,
        List<Blocked> blockers,
        List<Contested> contests,
        List<Asked> extensions,
        List<Step> trail,
        List<Verb> verbs,
        List<Warning> warnings) {

    /**
     * Something that is allowed but may not be meant.
     *
     * @param code {@code action.deadline.rest}: the deadline is no working day
     * @param field what it is about
     * @param nextWorkingDay the first working day after it
     */
    public record Warning(String code, String field, LocalDate nextWorkingDay) {

        static List<Warning> of(Action action, WorkingDays days) {
            LocalDate deadline = action.getDeadline();
            return !action.getState().awaitsDoer() || days.works(deadline)
                    ? List.of()
                    : List.of(new Warning("action.deadline.rest", "deadline", days.onOrAfter(deadline)));
        }
    }

    /** Where it comes from. */
    public record Source(
            long meetingId,
            String meetingNumber,
            LocalDate meetingDate,
            String region,
            String convener,
            String decision) {}

    /** The days of its life; null where not yet reached. */
    public record Dates(
            LocalDate assigned,
            LocalDate originalDeadline,
            LocalDate deadline,
            LocalDate accepted,
            LocalDate reported,
            LocalDate closed,
            LocalDate handed,
            LocalDate escalated) {}

    /** What a helping unit has to do and how far it is; a null task helps the lead unit. */
    public record Part(
            String unitCode,
            String unit,
            String task,
            ActionPart.State state,
            int percent,
            String words,
            LocalDate doneOn) {}

    /** What it is or was stuck at; lifted and resolution are null while it is. */
    public record Blocked(
            long id,
            String text,
            String raisedBy,
            String needed,
            LocalDate raisedOn,
            LocalDate liftedOn,
            String resolution) {}

    /** A lead unit's word that the action is another's. */
    public record Contested(String unit, String rightful, String reason, Contest.State state, String answer) {}

    /** An extension asked for. */
    public record Asked(LocalDate until, String reason, Extension.State state, String answer) {}

    /**
     * One line of its history; the lines stand in the order of time.
     *
     * @param deadline from this step on; null when it did not change
     */
    public record Step(
            ActionEntry.Kind kind,
            Instant at,
            String displayName,
            String unitName,
            String text,
            String place,
            LocalDate deadline,
            List<File> files) {}

    /** A file of a step. */
    public record File(long id, String name, String mediaType, long length) {}

    /** What may be done to an action. */
    public enum Verb {
        ACCEPT,
        PROGRESS,
        REPORT,
        ASK_EXTENSION,
        DECIDE_EXTENSION,
        RETURN,
        VERIFY,
        CLOSE,
        CONTEST,
        DECIDE_CONTEST,
        REPORT_PART,
        RAISE_BLOCKER,
        LIFT_BLOCKER,
        REOPEN,
        TAKE,
        HAND_OVER
    }

    /** An action as the list shows it. */
    public record Row(
            long id,
            String code,
            String title,
            String meetingNumber,
            String region,
            String leadUnit,
            LocalDate deadline,
            ActionState state,
            LocalDate reportedOn,
            LocalDate closedOn,
            int percent,
            String handler,
            LocalDate escalatedOn,
            Light light,
            boolean blocked)
            implements Serializable {

        public Row(
                long id,
                String code,
                String title,
                String meetingNumber,
                String region,
                String leadUnit,
                LocalDate deadline,
                ActionState state,
                LocalDate reportedOn,
                LocalDate closedOn,
                int percent,
                String handler,
                LocalDate escalatedOn) {
            this(
                    id,
                    code,
                    title,
                    meetingNumber,
                    region,
                    leadUnit,
                    deadline,
                    state,
                    reportedOn,
                    closedOn,
                    state.runs() ? percent : 100,
                    handler,
                    escalatedOn,
                    null,
                    false);
        }

        /** With what the database does not compute. */
        Row lit(ActionLight lights, boolean isBlocked) {
            return new Row(
                    id,
                    code,
                    title,
                    meetingNumber,
                    region,
                    leadUnit,
                    deadline,
                    state,
                    reportedOn,
                    closedOn,
                    percent,
                    handler,
                    escalatedOn,
                    lights.of(state, deadline, reportedOn),
                    isBlocked);
        }
    }

    static ActionView of(Action action, ActionLight lights, List<Verb> verbs, List<Warning> warnings) {
        return new ActionView(
                action.getId(),
                action.getVersion(),
                action.getCode(),
                action.getTitle(),
                action.getRequirement(),
                action.getState(),
                lights.of(action.getState(), action.getDeadline(), action.getReportedOn()),
                action.getPercent(),
                source(action),
                dates(action),
                action.getLeadUnit().getName(),
                action.getHandlerName(),
                action.isOnSite(),
                action.getParts().stream().map(part -> part.getUnit().getName()).toList(),
                action.getParts().stream().map(ActionView::part).toList(),
                action.getBlockers().stream().map(ActionView::blocked).toList(),
                action.getContests().stream().map(ActionView::contested).toList(),
                action.getExtensions().stream()
                        .map(one -> new Asked(one.getUntil(), one.getReason(), one.getState(), one.getAnswer()))
                        .toList(),
                action.getTrail().stream()
                        .sorted(Comparator.comparing(ActionEntry::getAt))
                        .map(ActionView::step)
                        .toList(),
                verbs,
                warnings);
    }

    private static Source source(Action action) {
        JointMeeting meeting = action.getMeeting();
        return new Source(
                meeting.getId(),
                meeting.getNumber(),
                meeting.getStartsAt().toLocalDate(),
                action.getRegion().getName(),
                action.getConvener().getName(),
                action.getDecision().getItem().getTitle());
    }

    private static Dates dates(Action action) {
        return new Dates(
                action.getAssignedOn(),
                action.getOriginalDeadline(),
                action.getDeadline(),
                action.getAcceptedOn(),
                action.getReportedOn(),
                action.getClosedOn(),
                action.getHandedOn(),
                action.getEscalatedOn());
    }

    private static Part part(ActionPart part) {
        return new Part(
                part.getUnit().getCode(),
                part.getUnit().getName(),
                part.getTask(),
                part.getState(),
                part.getPercent(),
                part.getWords(),
                part.getDoneOn());
    }

    private static Blocked blocked(Blocker blocker) {
        return new Blocked(
                blocker.getId(),
                blocker.getText(),
                blocker.getRaisedBy().getName(),
                blocker.getNeeded() == null ? null : blocker.getNeeded().getName(),
                blocker.getRaisedOn(),
                blocker.getLiftedOn(),
                blocker.getResolution());
    }

    private static Contested contested(Contest contest) {
        return new Contested(
                contest.getUnit().getName(),
                contest.getRightful().getName(),
                contest.getReason(),
                contest.getState(),
                contest.getAnswer());
    }

    private static Step step(ActionEntry entry) {
        return new Step(
                entry.getKind(),
                entry.getAt(),
                entry.getDisplayName(),
                entry.getUnitName(),
                entry.getText(),
                entry.getPlace(),
                entry.getDeadline(),
                entry.getAttachments().stream()
                        .map(file -> new File(file.getId(), file.getName(), file.getMediaType(), file.getLength()))
                        .toList());
    }
}
