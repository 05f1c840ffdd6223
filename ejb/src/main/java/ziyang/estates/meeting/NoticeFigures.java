package ziyang.estates.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Everything that the notice of a meeting prints (会议通知).
 *
 * @param number of the meeting; empty while it is drafted
 * @param version of the meeting, by which calendars tell a later notice from an earlier one
 * @param issuedOn the day on which the units were told; today while they were not
 * @param replyUntil the last working day before the meeting; the day of the notice when that is earlier
 * @param minutes how long it is to take
 * @param required the units without which the meeting cannot well be held
 * @param reason why it does not take place; empty otherwise
 */
public record NoticeFigures(
        Kind kind,
        long meeting,
        int version,
        String number,
        String issuer,
        LocalDate issuedOn,
        String title,
        LocalDateTime startsAt,
        String place,
        List<Item> agenda,
        List<String> invited,
        List<String> required,
        LocalDate replyUntil,
        int minutes,
        String reason,
        boolean demonstration) {

    /** What the units are told. */
    public enum Kind {
        CALL,
        CHANGE,
        CANCEL
    }

    /** @param minutes set aside for it */
    public record Item(int seq, String title, int minutes) {}

    public NoticeFigures {
        agenda = List.copyOf(agenda);
        invited = List.copyOf(invited);
        required = List.copyOf(required);
    }
}
