package ziyang.estates.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.meeting.DueLights;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;

/** To-dos of minutes: countersign, answer an objection, issue, confirm the receipt, draft. */
@ApplicationScoped
class MinutesTasks implements TaskSource {

    private static final int MOST = 200;

    private static final String UNDER_WAY = "m.state = ziyang.estates.minutes.MinutesState.COUNTERSIGNING";
    private static final String OBJECTION = "c.turn = m.turn and c.answer is null"
            + " and c.verdict = ziyang.estates.minutes.Countersign.Verdict.OBJECTED";
    private static final String SILENT = "c.turn = m.turn and m.dueOn >= :today"
            + " and c.verdict = ziyang.estates.minutes.Countersign.Verdict.PENDING";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private CalendarService calendar;

    @Inject
    private DueLights lights;

    @Override
    public List<Task> tasksFor(Identity who) {
        List<Task> tasks = new ArrayList<>();
        if (who.may(Permission.MEETING_REPLY)) {
            asked(who).forEach(minutes -> tasks.add(task("countersign", minutes, minutes.getDueOn())));
            sent(who).forEach(minutes -> tasks.add(task("receipt", minutes, null)));
        }
        if (who.may(Permission.MEETING_CONVENE)) {
            objected(who).forEach(minutes -> tasks.add(task("answer", minutes, minutes.getDueOn())));
            undrafted(who).forEach(meeting -> tasks.add(task("draft", meeting, null)));
        }
        if (who.may(Permission.MINUTES_ISSUE)) {
            ready(who, calendar.today()).forEach(minutes -> tasks.add(task("issue", minutes, null)));
        }
        return tasks;
    }

    private Stream<Minutes> asked(Identity who) {
        return minutes(
                who,
                "select m from Countersign c join c.document m where c.unit.id = :unit and c.turn = m.turn and "
                        + UNDER_WAY + " and c.verdict = ziyang.estates.minutes.Countersign.Verdict.PENDING");
    }

    private Stream<Minutes> sent(Identity who) {
        return minutes(
                who,
                "select m from MinutesReceipt r join r.document m where r.unit.id = :unit and r.receivedAt is null"
                        + " and m.state = ziyang.estates.minutes.MinutesState.ISSUED");
    }

    private Stream<Minutes> objected(Identity who) {
        return minutes(
                who,
                "select m from Minutes m where m.meeting.convener.id = :unit and " + UNDER_WAY
                        + " and exists (select c from Countersign c where c.document = m and " + OBJECTION + ")");
    }

    private Stream<Minutes> ready(Identity who, LocalDate today) {
        return entities.createQuery(
                        "select m from Minutes m where m.meeting.convener.id = :unit and " + UNDER_WAY
                                + " and not exists (select c from Countersign c where c.document = m and (" + OBJECTION
                                + " or " + SILENT + "))",
                        Minutes.class)
                .setParameter("unit", who.unitId())
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream();
    }

    private Stream<Minutes> minutes(Identity who, String query) {
        return entities.createQuery(query, Minutes.class)
                .setParameter("unit", who.unitId())
                .setMaxResults(MOST)
                .getResultStream();
    }

    private Stream<JointMeeting> undrafted(Identity who) {
        return entities.createQuery(
                        "select m from JointMeeting m where m.convener.id = :unit and m.state ="
                                + " ziyang.estates.meeting.MeetingState.ENDED and not exists (select x from Minutes x"
                                + " where x.meeting = m) order by m.startsAt desc",
                        JointMeeting.class)
                .setParameter("unit", who.unitId())
                .setMaxResults(MOST)
                .getResultStream();
    }

    private Task task(String kind, Minutes minutes, LocalDate due) {
        return task(kind, minutes.getMeeting(), due);
    }

    private Task task(String kind, JointMeeting meeting, LocalDate due) {
        return new Task(
                "minutes." + kind,
                meeting.getTitle(),
                meeting.getConvener().getName(),
                "meeting/minutes.xhtml?id=" + meeting.getId(),
                due,
                due == null ? null : lights.of(due));
    }
}
