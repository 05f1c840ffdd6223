package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.calendar.WorkingDays;
import ziyang.estates.meeting.MeetingView.Warning;

/**
 * What a convener should know before the notice goes out and before the meeting begins. None of it forbids anything: no law sets a quorum
 * or a time for the notice.
 */
@ApplicationScoped
class MeetingWarnings {

    /** A meeting is no longer than a working day. */
    private static final int LONGEST_HOURS = 12;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private CalendarService calendar;

    List<Warning> of(JointMeeting meeting) {
        return switch (meeting.getState()) {
            case DRAFT, NOTIFIED -> {
                List<Warning> warnings = new ArrayList<>(conflicts(meeting));
                warnings.addAll(time(meeting));
                warnings.addAll(leave(meeting));
                yield warnings;
            }
            case IN_PROGRESS -> absent(meeting);
            case ENDED, CANCELLED -> List.of();
        };
    }

    /** Units and rooms that are wanted in two places at once. */
    private List<Warning> conflicts(JointMeeting meeting) {
        return entities.createQuery(
                        "select m from JointMeeting m where m <> :meeting and m.startsAt > :from and m.startsAt < :to and"
                                + " m.state in (ziyang.estates.meeting.MeetingState.NOTIFIED,"
                                + " ziyang.estates.meeting.MeetingState.IN_PROGRESS) order by m.startsAt, m.id",
                        JointMeeting.class)
                .setParameter("meeting", meeting)
                .setParameter("from", meeting.getStartsAt().minusHours(LONGEST_HOURS))
                .setParameter("to", meeting.getPlannedEnd())
                .getResultStream()
                .filter(other -> other.getPlannedEnd().isAfter(meeting.getStartsAt()))
                .flatMap(other -> conflicts(meeting, other))
                .toList();
    }

    private static Stream<Warning> conflicts(JointMeeting meeting, JointMeeting other) {
        List<String> both = other.getInvitations().stream()
                .map(Invitation::getUnit)
                .filter(unit -> meeting.invitationOf(unit.getId()).isPresent())
                .map(unit -> unit.getName())
                .toList();
        Stream<Warning> units = both.isEmpty()
                ? Stream.empty()
                : Stream.of(new Warning(
                        "meeting.conflict.units",
                        List.of(String.join("、", both), other.getConvener().getName(), MeetingMessages.when(other))));
        boolean sameRoom = other.getPlace().equals(meeting.getPlace());
        Stream<Warning> room = sameRoom
                ? Stream.of(new Warning(
                        "meeting.conflict.place",
                        List.of(other.getPlace(), other.getConvener().getName())))
                : Stream.empty();
        return Stream.concat(units, room);
    }

    private List<Warning> time(JointMeeting meeting) {
        List<Warning> warnings = new ArrayList<>();
        int minutes = meeting.getAgenda().stream()
                .mapToInt(AgendaItem::getPlannedMinutes)
                .sum();
        if (minutes > meeting.getPlannedMinutes()) {
            warnings.add(new Warning(
                    "meeting.long", List.of(String.valueOf(minutes), String.valueOf(meeting.getPlannedMinutes()))));
        }
        LocalDate held = meeting.getStartsAt().toLocalDate();
        WorkingDays days = calendar.workingDays();
        if (!days.works(held)) {
            warnings.add(new Warning("meeting.rest", List.of(held.toString())));
        }
        int notice = calendar.limit(TimeRule.Code.MEETING_NOTICE, calendar.today());
        if (meeting.getState() == MeetingState.DRAFT && days.between(calendar.today(), held) < notice) {
            warnings.add(new Warning("meeting.short-notice", List.of(String.valueOf(notice))));
        }
        return warnings;
    }

    private static List<Warning> leave(JointMeeting meeting) {
        return required(
                meeting.getInvitations().stream().filter(guest -> guest.getReply() == Invitation.Reply.LEAVE),
                "meeting.required.leave");
    }

    private static List<Warning> absent(JointMeeting meeting) {
        return required(
                meeting.getInvitations().stream().filter(guest -> !guest.isPresent()), "meeting.required.absent");
    }

    private static List<Warning> required(Stream<Invitation> guests, String code) {
        List<String> names = guests.filter(Invitation::isRequired)
                .map(guest -> guest.getUnit().getName())
                .toList();
        return names.isEmpty() ? List.of() : List.of(new Warning(code, List.of(String.join("、", names))));
    }
}
