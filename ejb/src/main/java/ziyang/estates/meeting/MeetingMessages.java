package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.inbox.Message;
import ziyang.estates.unit.Unit;

/** Tells units what has become of a meeting they are invited to. */
@ApplicationScoped
class MeetingMessages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private Event<Message> messages;

    /** The notice, to all or to those invited later. */
    void convened(JointMeeting meeting, Collection<Unit> units) {
        tell("meeting.convened", meeting, units, when(meeting), null);
    }

    /** @param changes what is different now, in words */
    void changed(JointMeeting meeting, List<String> changes) {
        if (!changes.isEmpty()) {
            tell("meeting.changed", meeting, guests(meeting), String.join("；", changes), null);
        }
    }

    void cancelled(JointMeeting meeting) {
        tell("meeting.cancelled", meeting, guests(meeting), meeting.getNote(), null);
    }

    /** Told once for a meeting at a time; who moves it is told again. */
    void remind(JointMeeting meeting, Collection<Unit> units, String kind) {
        String once = kind + " " + meeting.getId() + " " + meeting.getStartsAt();
        tell(kind, meeting, units, when(meeting), once);
    }

    void replied(Invitation invitation, String words) {
        JointMeeting meeting = invitation.getMeeting();
        String text = invitation.getUnit().getName() + "：" + words;
        tell("meeting.replied", meeting, List.of(meeting.getConvener()), text, null);
    }

    static String when(JointMeeting meeting) {
        return meeting.getStartsAt().format(MINUTE) + "，" + meeting.getPlace();
    }

    static String minute(LocalDateTime time) {
        return time.format(MINUTE);
    }

    private static List<Unit> guests(JointMeeting meeting) {
        return meeting.getInvitations().stream().map(Invitation::getUnit).toList();
    }

    private void tell(String kind, JointMeeting meeting, Collection<Unit> units, String text, String once) {
        Set<Long> ids = units.stream().map(Unit::getId).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            String page = "meeting/meeting.xhtml?id=" + meeting.getId();
            messages.fire(new Message(kind, ids, meeting.getTitle(), text, page, once));
        }
    }
}
