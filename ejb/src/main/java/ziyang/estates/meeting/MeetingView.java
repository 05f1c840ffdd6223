package ziyang.estates.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Texts;

/** A meeting as its page and the API show it. */
public record MeetingView(
        long id,
        int version,
        String number,
        String title,
        String place,
        LocalDateTime startsAt,
        MeetingState state,
        String regionCode,
        String regionName,
        String convener,
        String note,
        boolean demonstration,
        boolean mine,
        Course course,
        List<Item> agenda,
        List<Guest> invitations,
        List<Warning> warnings) {

    /**
     * How it is to go and how it went.
     *
     * @param signCode the code by which one signs in; null for everybody but the convener
     * @param calledFor for when the units were called, also when it began on an earlier day
     * @param startedAt when it began, null before
     * @param changed the invited units have been told of a change since they were called
     * @param currentItem the item that is being talked about, null for none
     */
    public record Course(
            JointMeeting.Kind kind,
            int plannedMinutes,
            LocalDateTime plannedEnd,
            LocalDateTime calledFor,
            String signCode,
            Instant startedAt,
            Instant endedAt,
            boolean changed,
            Long currentItem) {}

    /**
     * Something that is allowed but may not be meant; told to the convener only.
     *
     * @param code of the text {@code warning.<code>}
     */
    public record Warning(String code, List<String> arguments) {

        /** In the given language. */
        public String text(Locale locale) {
            return Texts.in(locale).format("warning." + code, arguments.toArray());
        }
    }

    /** An agenda item with its outcomes. */
    public record Item(
            long id,
            int version,
            int seq,
            String title,
            String text,
            Source matter,
            Plan plan,
            String gist,
            List<Outcome> decisions) {}

    /** The matter behind an item, and whether the meeting leaves it to another one. */
    public record Source(long id, String number, MatterState state, boolean deferred) {}

    /**
     * The time set aside for an item.
     *
     * @param at when it is to begin
     * @param standing it comes again in every meeting that is copied from this one
     */
    public record Plan(LocalTime at, int minutes, boolean standing) {}

    /** An outcome; id, code and state of the action that follows it up are null unless there is one. */
    public record Outcome(
            long id,
            int seq,
            Decision.Kind kind,
            String text,
            String writtenBy,
            Long actionId,
            String actionCode,
            Enum<?> actionState) {}

    /** An invited unit. */
    public record Guest(
            long id,
            String unitCode,
            String unitName,
            boolean external,
            boolean required,
            Invitation.Reply reply,
            String attendee,
            String reason,
            boolean present,
            String signedInAs,
            Instant signedInAt) {}

    /** A meeting as the list shows it. */
    public record Row(
            long id,
            String number,
            String title,
            String regionName,
            LocalDateTime startsAt,
            String place,
            MeetingState state,
            boolean demonstration) {}
}
