package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Message;
import ziyang.estates.schedule.DailyTask;
import ziyang.estates.unit.Unit;

/** Reminds of meetings that are near: those who come of the meeting, those who have not answered of their reply. */
@ApplicationScoped
class MeetingReminder implements DailyTask {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private CalendarService calendar;

    @Inject
    private MeetingMessages messages;

    @Override
    public String code() {
        return "meeting-reminder";
    }

    /** The messages carry a key of meeting and time, so that a second run tells nobody twice; see {@link Message#once}. */
    @Override
    public void run(LocalDate today) {
        int days = calendar.limit(TimeRule.Code.MEETING_REMINDER, today);
        LocalDate until = calendar.workingDays().after(today, days);
        entities.createQuery(
                        "select m from JointMeeting m where m.state = ziyang.estates.meeting.MeetingState.NOTIFIED"
                                + " and m.startsAt >= :from and m.startsAt < :to order by m.startsAt, m.id",
                        JointMeeting.class)
                .setParameter("from", today.atStartOfDay())
                .setParameter("to", until.plusDays(1).atStartOfDay())
                .getResultList()
                .forEach(this::remind);
    }

    private void remind(JointMeeting meeting) {
        messages.remind(meeting, replied(meeting, Invitation.Reply.PENDING), "meeting.reply-wanted");
        messages.remind(meeting, replied(meeting, Invitation.Reply.ATTEND, Invitation.Reply.DEPUTY), "meeting.near");
    }

    private static List<Unit> replied(JointMeeting meeting, Invitation.Reply... replies) {
        return meeting.getInvitations().stream()
                .filter(guest -> List.of(replies).contains(guest.getReply()))
                .map(Invitation::getUnit)
                .toList();
    }
}
