package ziyang.estates.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Who was asked to a meeting, what they answered and who came (会议出席情况表). */
public record AttendanceFigures(
        String number, String title, LocalDateTime startsAt, String place, List<Guest> guests, boolean demonstration) {

    /**
     * @param came null as long as the unit may still come
     * @param signedInAt null when nobody signed in for the unit
     */
    public record Guest(
            String unit,
            boolean required,
            Invitation.Reply reply,
            String person,
            Invitation.Came came,
            Instant signedInAt) {}

    public AttendanceFigures {
        guests = List.copyOf(guests);
    }
}
