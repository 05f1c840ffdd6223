package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.action.ActionView.Verb;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.permission.Permission;

/** What the account may do next to an action, for its page; the services decide by themselves. */
@ApplicationScoped
class ActionVerbs {

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    @Inject
    private Judges judges;

    List<Verb> of(Action action) {
        List<Verb> verbs = new ArrayList<>();
        if (access.may(Permission.ACTION_ANSWER)) {
            ofLeader(action, verbs);
            ofHelper(action, verbs);
        }
        boolean judge = judges.mayJudge(action);
        if (judge) {
            ofJudge(action, verbs);
        }
        add(verbs, Verb.LIFT_BLOCKER, liftable(action, judge));
        return verbs;
    }

    private void ofLeader(Action action, List<Verb> verbs) {
        if (action.getLeadUnit().getId() != access.who().unitId()) {
            return;
        }
        boolean fresh = action.getState() == ActionState.ASSIGNED;
        boolean underWay = action.getState().underWay();
        add(verbs, Verb.ACCEPT, fresh);
        add(verbs, Verb.CONTEST, fresh && contestable(action));
        add(verbs, Verb.PROGRESS, underWay);
        add(verbs, Verb.REPORT, underWay);
        add(verbs, Verb.ASK_EXTENSION, extendable(action));
        boolean mine = action.getHandlerId() != null
                && action.getHandlerId() == access.who().accountId();
        add(verbs, Verb.TAKE, action.getState().open() && !mine);
        add(verbs, Verb.HAND_OVER, action.getState().open());
    }

    private void ofHelper(Action action, List<Verb> verbs) {
        boolean open = action.partOf(access.who().unitId())
                .filter(part -> part.getState() == ActionPart.State.OPEN)
                .isPresent();
        add(verbs, Verb.REPORT_PART, open && action.getState().partsRun());
        add(verbs, Verb.RAISE_BLOCKER, doer(action) && action.getState().awaitsDoer());
    }

    private static void ofJudge(Action action, List<Verb> verbs) {
        boolean reported = action.getState() == ActionState.REPORTED;
        add(verbs, Verb.DECIDE_EXTENSION, action.openExtension().isPresent());
        add(verbs, Verb.DECIDE_CONTEST, action.getState() == ActionState.CONTESTED);
        add(verbs, Verb.RETURN, action.getState().next().contains(ActionState.RETURNED));
        add(verbs, Verb.VERIFY, reported);
        add(verbs, Verb.CLOSE, action.getState() == ActionState.VERIFIED);
        add(verbs, Verb.REOPEN, action.getState() == ActionState.CLOSED);
    }

    private boolean doer(Action action) {
        return access.may(Permission.ACTION_ANSWER)
                && action.doneBy(access.who().unitId());
    }

    private boolean liftable(Action action, boolean judge) {
        return action.getBlockers().stream()
                .filter(Blocker::open)
                .anyMatch(blocker -> judge
                        || access.may(Permission.ACTION_ANSWER)
                                && blocker.concerns(access.who().unitId()));
    }

    private boolean contestable(Action action) {
        LocalDate handedOn = action.getHandedOn();
        int days = calendar.limit(TimeRule.Code.ACTION_CONTEST, handedOn);
        boolean before = action.getContests().stream()
                .anyMatch(contest -> contest.getUnit().equals(action.getLeadUnit()));
        return !before && !calendar.today().isAfter(calendar.workingDays().after(handedOn, days));
    }

    private boolean extendable(Action action) {
        int most = calendar.limit(TimeRule.Code.ACTION_EXTENSION_COUNT, calendar.today());
        return action.getState().awaitsDoer()
                && !calendar.today().isAfter(action.getDeadline())
                && action.openExtension().isEmpty()
                && action.extensionsGranted() < most;
    }

    private static void add(List<Verb> verbs, Verb verb, boolean allowed) {
        if (allowed) {
            verbs.add(verb);
        }
    }
}
