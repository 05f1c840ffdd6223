package ziyang.estates.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** A unit's invitation to a meeting, its reply and whether it came. */
@Entity
public class Invitation extends Persistent {

    /** 待回复、参加、请假、委派. */
    public enum Reply {
        PENDING,
        ATTEND,
        LEAVE,
        DEPUTY
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
    private Instant signedInAt;
    private String signedInAs;

    protected Invitation() {}

    Invitation(JointMeeting meeting, Unit unit) {
        this.meeting = meeting;
        this.unit = unit;
    }

    /** Answers the notice; a deputy must be named. */
    void answer(Reply reply, String attendee) {
        if (meeting.getState() != MeetingState.NOTIFIED) {
            throw BusinessError.illegalStep("meeting.state", meeting.getState());
        }
        if (reply == Reply.PENDING || reply == Reply.DEPUTY && (attendee == null || attendee.isBlank())) {
            throw BusinessError.field("reply", "meeting.reply");
        }
        this.reply = reply;
        this.attendee = attendee;
    }

    void mark(boolean present) {
        meeting.mustBeInProgress();
        this.present = present;
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
