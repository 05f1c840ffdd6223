package ziyang.estates.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** A meeting that serves its convener as a pattern for others, under a name. */
@Entity
@Table(name = "meeting_template")
public class MeetingTemplate extends Persistent {

    private String name;

    @ManyToOne(optional = false)
    private JointMeeting meeting;

    @ManyToOne(optional = false)
    private Unit unit;

    protected MeetingTemplate() {}

    MeetingTemplate(String name, JointMeeting meeting) {
        this.name = name;
        this.meeting = meeting;
        this.unit = meeting.getConvener();
    }

    /** From now on another meeting is the pattern. */
    void follow(JointMeeting meeting) {
        this.meeting = meeting;
    }

    public String getName() {
        return name;
    }

    public JointMeeting getMeeting() {
        return meeting;
    }

    public Unit getUnit() {
        return unit;
    }

    @Override
    public String called() {
        return name;
    }
}
