package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;

/** To-dos of meetings: reply. */
@ApplicationScoped
class MeetingTasks implements TaskSource {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private DueLights lights;

    @Override
    public List<Task> tasksFor(Identity who) {
        return who.may(Permission.MEETING_REPLY) ? replies(who) : List.of();
    }

    private List<Task> replies(Identity who) {
        return entities.createQuery(
                        "select i from Invitation i join fetch i.meeting where i.unit.id = :unit"
                                + " and i.reply = ziyang.estates.meeting.Invitation.Reply.PENDING"
                                + " and i.meeting.state = ziyang.estates.meeting.MeetingState.NOTIFIED",
                        Invitation.class)
                .setParameter("unit", who.unitId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(invitation -> reply(invitation.getMeeting()))
                .toList();
    }

    private Task reply(JointMeeting meeting) {
        LocalDate due = meeting.getStartsAt().toLocalDate();
        return new Task(
                "meeting.reply",
                meeting.getTitle(),
                meeting.getConvener().getName(),
                "meeting/meeting.xhtml?id=" + meeting.getId(),
                due,
                lights.of(due));
    }
}
