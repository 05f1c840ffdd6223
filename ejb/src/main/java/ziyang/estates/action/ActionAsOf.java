package ziyang.estates.action;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ziyang.estates.action.ActionLedger.Fact;
import ziyang.estates.action.ActionLedger.Granted;
import ziyang.estates.action.ActionLedger.Row;
import ziyang.estates.action.ActionLedger.Step;

/** Rebuilds an action from the steps taken until a day. */
final class ActionAsOf {

    /** Steps that change what the ledger shows; extensions granted before steps carried deadlines are read by themselves. */
    static final Set<ActionEntry.Kind> TELLING = EnumSet.of(
            ActionEntry.Kind.ACCEPTED,
            ActionEntry.Kind.PROGRESS,
            ActionEntry.Kind.REPORTED,
            ActionEntry.Kind.RETURNED,
            ActionEntry.Kind.VERIFIED,
            ActionEntry.Kind.CLOSED,
            ActionEntry.Kind.REOPENED,
            ActionEntry.Kind.CONTESTED,
            ActionEntry.Kind.CONTEST_UPHELD,
            ActionEntry.Kind.CONTEST_REFUSED,
            ActionEntry.Kind.EXTENSION_GRANTED);

    private ActionState state = ActionState.ASSIGNED;
    private LocalDate deadline;
    private LocalDate reportedOn;
    private LocalDate closedOn;
    private int returned;
    private String progress = "";

    private ActionAsOf() {}

    /** The row of the ledger; the steps and extensions are those until the cut-off day, oldest first. */
    static Row row(Fact fact, List<Step> steps, List<Granted> granted, List<String> helpers, ActionLight lights) {
        ActionAsOf then = new ActionAsOf();
        then.deadline = granted.isEmpty()
                ? fact.originalDeadline()
                : granted.get(granted.size() - 1).until();
        steps.forEach(then::take);
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
                then.deadline,
                then.state,
                lights.of(then.state, then.deadline, then.reportedOn),
                then.reportedOn,
                then.closedOn,
                then.returned,
                then.progress);
    }

    private void take(Step step) {
        deadline = step.deadline() == null ? deadline : step.deadline();
        switch (step.kind()) {
            case CONTESTED -> state = ActionState.CONTESTED;
            case CONTEST_UPHELD, CONTEST_REFUSED -> state = ActionState.ASSIGNED;
            case REOPENED -> {
                state = ActionState.REOPENED;
                reportedOn = null;
                closedOn = null;
                returned++;
            }
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
