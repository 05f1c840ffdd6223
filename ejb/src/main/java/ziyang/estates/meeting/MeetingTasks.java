package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;

/** To-dos of meetings: reply; and of actions, as {@link ActionTasks} finds them. */
@ApplicationScoped
class MeetingTasks implements TaskSource {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Lights lightRule;

    @Inject
    private ActionTasks actions;

    @Override
    public List<Task> tasksFor(Identity who) {
        ActionLight lights = lightRule.today();
        List<Task> tasks = new ArrayList<>();
        if (who.may(Permission.MEETING_REPLY)) {
            tasks.addAll(replies(who, lights));
        }
        tasks.addAll(actions.of(who, lights));
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
}
