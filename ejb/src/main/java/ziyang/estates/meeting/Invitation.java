package ziyang.estates.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Time;
import ziyang.estates.unit.Unit;

/** A unit's invitation to a meeting, its reply and whether it came. */
@Entity
public class Invitation extends Persistent {

    private static final Duration EARLY = Duration.ofHours(1);

    /** 待回复、参加、请假、委派. */
    public enum Reply {
        PENDING,
        ATTEND,
        LEAVE,
        DEPUTY
    }

    /** 出席、请假、缺席. */
    public enum Came {
        PRESENT,
        LEAVE,
        ABSENT
    }

    @ManyToOne(optional = false)
    private JointMeeting meeting;

    @ManyToOne(optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Reply reply = Reply.PENDING;

    private String attendee;
    private boolean present;
    private boolean required;
    private String reason;
    private Instant signedInAt;
    private String signedInAs;

    protected Invitation() {}

    Invitation(JointMeeting meeting, Unit unit) {
        this.meeting = meeting;
        this.unit = unit;
    }

    void require(boolean required) {
        this.required = required;
    }

    /** Back to 待回复: the meeting has moved to another time. */
    void askAgain() {
        reply = Reply.PENDING;
    }

    /** Signs somebody in for the unit, from an hour before the meeting until its end. */
    void signIn(String name, Instant now) {
        if (meeting.getState() != MeetingState.NOTIFIED && meeting.getState() != MeetingState.IN_PROGRESS) {
            throw BusinessError.illegalStep("meeting.state", meeting.getState());
        }
        if (now.isBefore(meeting.getStartsAt().atZone(Time.ZONE).toInstant().minus(EARLY))
                && meeting.getState() == MeetingState.NOTIFIED) {
            throw BusinessError.illegalStep("meeting.sign-in.early", meeting.getStartsAt());
        }
        present = true;
        signedInAs = name;
        signedInAt = now;
    }

    /**
     * Answers the notice; a deputy must be named, and a unit that has to come says why it does not.
     *
     * @param reason why it stays away, may be null
     */
    void answer(Reply reply, String attendee, String reason) {
        answer(reply, attendee);
        if (reply == Reply.LEAVE && required && (reason == null || reason.isBlank())) {
            throw BusinessError.field("reason", "meeting.reply.reason");
        }
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Answers the notice; a deputy must be named. */
    void answer(Reply reply, String attendee) {
        if (meeting.getState() != MeetingState.NOTIFIED) {
            throw BusinessError.illegalStep("meeting.state", meeting.getState());
        }
        if (reply == Reply.PENDING) {
            throw BusinessError.field("reply", "meeting.reply");
        }
        if (reply == Reply.DEPUTY && (attendee == null || attendee.isBlank())) {
            throw BusinessError.field("attendee", "meeting.reply.deputy");
        }
        this.reply = reply;
        this.attendee = attendee;
    }

    /** Ticked by the clerk; who is ticked off again is no longer signed in. */
    void mark(boolean present) {
        meeting.mustBeInProgress();
        this.present = present;
        if (!present) {
            signedInAs = null;
            signedInAt = null;
        }
    }

    /** Whether the unit came; as long as nobody did, what it answered. */
    public Came came() {
        if (present) {
            return Came.PRESENT;
        }
        return reply == Reply.LEAVE ? Came.LEAVE : Came.ABSENT;
    }

    /** Who came for the unit, or else was named; empty when nobody said. */
    public String person() {
        return Objects.requireNonNullElse(signedInAs, Objects.toString(attendee, ""));
    }

    public JointMeeting getMeeting() {
        return meeting;
    }

    public Unit getUnit() {
        return unit;
    }

    public Reply getReply() {
        return reply;
    }

    public String getAttendee() {
        return attendee;
    }

    public boolean isPresent() {
        return present;
    }

    /** The meeting cannot well be held without it. */
    public boolean isRequired() {
        return required;
    }

    /** Why it stays away. */
    public String getReason() {
        return reason;
    }

    /** When somebody signed in for the unit; null when the clerk ticked it off or nobody came. */
    public Instant getSignedInAt() {
        return signedInAt;
    }

    /** Who came for the unit, as it was signed. */
    public String getSignedInAs() {
        return signedInAs;
    }

    @Override
    public String called() {
        return unit.getName();
    }
}
