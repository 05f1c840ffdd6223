package ziyang.estates.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What is different about a meeting since this was made. */
final class MeetingChange {

    private final JointMeeting meeting;
    private final LocalDateTime startsAt;
    private final String place;
    private final String title;

    MeetingChange(JointMeeting meeting) {
        this.meeting = meeting;
        this.startsAt = meeting.getStartsAt();
        this.place = meeting.getPlace();
        this.title = meeting.getTitle();
    }

    boolean moved() {
        return !startsAt.equals(meeting.getStartsAt());
    }

    /** Something that the notice told is different now. */
    boolean visible() {
        return !words().isEmpty();
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        if (moved()) {
            words.add("时间由" + MeetingMessages.minute(startsAt) + "改为" + MeetingMessages.minute(meeting.getStartsAt()));
        }
        if (!place.equals(meeting.getPlace())) {
            words.add("地点由" + place + "改为" + meeting.getPlace());
        }
        if (!title.equals(meeting.getTitle())) {
            words.add("名称由" + title + "改为" + meeting.getTitle());
        }
        return words;
    }
}
