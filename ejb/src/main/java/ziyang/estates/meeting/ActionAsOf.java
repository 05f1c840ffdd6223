package ziyang.estates.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ziyang.estates.meeting.ActionLedger.Fact;
import ziyang.estates.meeting.ActionLedger.Granted;
import ziyang.estates.meeting.ActionLedger.Row;
import ziyang.estates.meeting.ActionLedger.Step;

/** Rebuilds an action from the steps taken until a day. */
final class ActionAsOf {

    /** Steps that change what the ledger shows; extensions are read by themselves. */
    static final Set<ActionEntry.Kind> TELLING = EnumSet.of(
            ActionEntry.Kind.ACCEPTED,
            ActionEntry.Kind.PROGRESS,
            ActionEntry.Kind.REPORTED,
            ActionEntry.Kind.RETURNED,
            ActionEntry.Kind.VERIFIED,
            ActionEntry.Kind.CLOSED);

    private ActionState state = ActionState.ASSIGNED;
    private LocalDate reportedOn;
    private LocalDate closedOn;
    private int returned;
    private String progress = "";

    private ActionAsOf() {}

    /** The row of the ledger; the steps and extensions are those until the cut-off day, oldest first. */
    static Row row(Fact fact, List<Step> steps, List<Granted> granted, List<String> helpers, ActionLight lights) {
        ActionAsOf then = new ActionAsOf();
        steps.forEach(then::take);
        LocalDate deadline = granted.isEmpty()
                ? fact.originalDeadline()
                : granted.get(granted.size() - 1).until();
        return new Row(
                fact.code(),
                fact.meetingNumber(),
                fact.startsAt().toLocalDate(),
                fact.region(),
                fact.title(),
                fact.requirement(),
                fact.leadUnit(),
                helpers,
                fact.assignedOn(),
                fact.originalDeadline(),
                deadline,
                then.state,
                lights.of(then.state, deadline, then.reportedOn),
                then.reportedOn,
                then.closedOn,
                then.returned,
                then.progress);
    }

    private void take(Step step) {
        switch (step.kind()) {
            case ACCEPTED -> state = ActionState.ACCEPTED;
            case PROGRESS -> progress = step.text();
            case REPORTED -> {
                state = ActionState.REPORTED;
                reportedOn = step.day();
                progress = step.text();
            }
            case RETURNED -> {
                state = ActionState.RETURNED;
                reportedOn = null;
                returned++;
            }
            case VERIFIED -> state = ActionState.VERIFIED;
            case CLOSED -> {
                state = ActionState.CLOSED;
                closedOn = step.day();
            }
            default -> {}
        }
    }
}
