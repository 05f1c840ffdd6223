package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ziyang.estates.base.Settings;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** The figures of a meeting's papers, for whoever may read the meeting. */
@Stateless
public class MeetingPapers {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private MeetingRegister meetings;

    @Inject
    private CalendarService calendar;

    /**
     * The notice as the meeting now stands; that of a cancelled one says so.
     *
     * @param changed it tells of another time, place or agenda to units that were told before
     */
    @Needs(Permission.MEETING_READ)
    public NoticeFigures notice(long id, boolean changed) {
        JointMeeting meeting = readable(id);
        LocalDate day = meeting.getCalledFor().toLocalDate();
        LocalDate issued = issued(meeting, changed);
        return new NoticeFigures(
                kind(meeting, changed),
                id,
                meeting.getVersion(),
                Objects.toString(meeting.getNumber(), ""),
                meeting.getConvener().getName(),
                issued,
                meeting.getTitle(),
                meeting.getCalledFor(),
                meeting.getPlace(),
                meeting.getAgenda().stream()
                        .map(item -> new NoticeFigures.Item(item.getSeq(), item.getTitle(), item.getPlannedMinutes()))
                        .toList(),
                names(meeting.getInvitations().stream()),
                names(meeting.getInvitations().stream().filter(Invitation::isRequired)),
                replyUntil(day, issued),
                meeting.getPlannedMinutes(),
                Objects.toString(meeting.getNote(), ""),
                meeting.isDemonstration() || Settings.demonstration());
    }

    @Needs(Permission.MEETING_READ)
    public AttendanceFigures attendance(long id) {
        JointMeeting meeting = readable(id);
        return new AttendanceFigures(
                Objects.toString(meeting.getNumber(), ""),
                meeting.getTitle(),
                meeting.getStartsAt(),
                meeting.getPlace(),
                meeting.getInvitations().stream()
                        .map(invitation -> guest(invitation, meeting.getState() == MeetingState.ENDED))
                        .toList(),
                meeting.isDemonstration() || Settings.demonstration());
    }

    private static AttendanceFigures.Guest guest(Invitation invitation, boolean ended) {
        return new AttendanceFigures.Guest(
                invitation.getUnit().getName(),
                invitation.isRequired(),
                invitation.getReply(),
                invitation.person(),
                ended || invitation.isPresent() ? invitation.came() : null,
                invitation.getSignedInAt());
    }

    private static NoticeFigures.Kind kind(JointMeeting meeting, boolean changed) {
        if (meeting.getState() == MeetingState.CANCELLED) {
            return NoticeFigures.Kind.CANCEL;
        }
        return changed ? NoticeFigures.Kind.CHANGE : NoticeFigures.Kind.CALL;
    }

    private static List<String> names(Stream<Invitation> invitations) {
        return invitations.map(invitation -> invitation.getUnit().getName()).toList();
    }

    private JointMeeting readable(long id) {
        return entities.find(JointMeeting.class, meetings.get(id).id());
    }

    /** The day on which the units were told, so that a paper printed later is the same; today while they were not. */
    private LocalDate issued(JointMeeting meeting, boolean changed) {
        boolean first = kind(meeting, changed) == NoticeFigures.Kind.CALL || meeting.getRevisedOn() == null;
        LocalDate told = first ? meeting.getNotifiedOn() : meeting.getRevisedOn();
        return told == null ? calendar.today() : told;
    }

    /** The last working day before the meeting, but not a day before the notice. */
    private LocalDate replyUntil(LocalDate held, LocalDate issued) {
        LocalDate until = calendar.workingDays().before(held, 1);
        return until.isBefore(issued) && !held.isBefore(issued) ? issued : until;
    }
}
