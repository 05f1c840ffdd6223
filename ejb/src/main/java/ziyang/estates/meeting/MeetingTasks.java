package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;

/** To-dos of meetings and actions: reply, accept, report, verify, close, decide on an extension. */
@ApplicationScoped
class MeetingTasks implements TaskSource {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Lights lightRule;

    @Inject
    private Judges judges;

    @Override
    public List<Task> tasksFor(Identity who) {
        ActionLight lights = lightRule.today();
        List<Task> tasks = new ArrayList<>();
        if (who.may(Permission.MEETING_REPLY)) {
            tasks.addAll(replies(who, lights));
        }
        if (who.may(Permission.ACTION_ANSWER)) {
            tasks.addAll(answers(who, lights));
        }
        if (who.may(Permission.ACTION_VERIFY)) {
            tasks.addAll(verdicts(who, lights));
        }
        return tasks;
    }

    private List<Task> replies(Identity who, ActionLight lights) {
        return entities.createQuery(
                        "select i from Invitation i join fetch i.meeting where i.unit.id = :unit"
                                + " and i.reply = ziyang.estates.meeting.Invitation.Reply.PENDING"
                                + " and i.meeting.state = ziyang.estates.meeting.MeetingState.NOTIFIED",
                        Invitation.class)
                .setParameter("unit", who.unitId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(invitation -> reply(invitation.getMeeting(), lights))
                .toList();
    }

    private static Task reply(JointMeeting meeting, ActionLight lights) {
        LocalDate due = meeting.getStartsAt().toLocalDate();
        return new Task(
                "meeting.reply",
                meeting.getTitle(),
                meeting.getConvener().getName(),
                "meeting/meeting.xhtml?id=" + meeting.getId(),
                due,
                Light.of(due, lights.today(), lights.yellowUntil()));
    }

    private List<Task> answers(Identity who, ActionLight lights) {
        return entities.createQuery(
                        "select a from Action a join fetch a.convener where a.leadUnit.id = :unit and "
                                + ActionLight.AWAITS_DOER + " order by a.deadline",
                        Action.class)
                .setParameter("unit", who.unitId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(action -> task("action." + action.getState().name().toLowerCase(Locale.ROOT), action, lights))
                .toList();
    }

    /** What waits for the account's verdict: the convener's own, and for an area those whose convener is a doer itself. */
    private List<Task> verdicts(Identity who, ActionLight lights) {
        return entities.createQuery(
                        "select distinct a from Action a join fetch a.convener left join a.extensions e where"
                                + " (a.convener.id = :unit or a.leadUnit = a.convener) and a.leadUnit.id <> :unit and"
                                + " (a.state in (ziyang.estates.meeting.ActionState.REPORTED,"
                                + " ziyang.estates.meeting.ActionState.VERIFIED)"
                                + " or e.state = ziyang.estates.meeting.Extension.State.ASKED)",
                        Action.class)
                .setParameter("unit", who.unitId())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(action -> judges.mayJudge(action))
                .map(action -> task(verdict(action), action, lights))
                .toList();
    }

    private static String verdict(Action action) {
        return switch (action.getState()) {
            case REPORTED -> "action.verify";
            case VERIFIED -> "action.close";
            default -> "action.extension";
        };
    }

    private static Task task(String kind, Action action, ActionLight lights) {
        return new Task(
                kind,
                action.getTitle(),
                action.getConvener().getName(),
                "meeting/action.xhtml?id=" + action.getId(),
                action.getDeadline(),
                lights.of(action.getState(), action.getDeadline(), action.getReportedOn()));
    }
}
