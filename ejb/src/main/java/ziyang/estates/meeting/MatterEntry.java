package ziyang.estates.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Time;
import ziyang.estates.permission.Identity;

/** One step in the history of a matter. Only ever added. */
@Entity
@Table(name = "matter_entry")
public class MatterEntry extends Persistent {

    /** 提出、修改、列入议程、移出议程、顺延、提级、退回、议定、撤回、再次提出. */
    public enum Kind {
        RAISED,
        REWORDED,
        SELECTED,
        TAKEN_OFF,
        CARRIED_OVER,
        ESCALATED,
        HANDED_BACK,
        SETTLED,
        WITHDRAWN,
        RAISED_AGAIN
    }

    @ManyToOne(optional = false)
    private Matter matter;

    @ManyToOne
    private JointMeeting meeting;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    private String displayName;
    private String unitName;
    private String text;

    protected MatterEntry() {}

    MatterEntry(Matter matter, Kind kind, String text) {
        this.matter = matter;
        this.kind = kind;
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    MatterEntry in(JointMeeting meeting) {
        this.meeting = meeting;
        return this;
    }

    MatterEntry by(Identity who, Instant at) {
        this.displayName = who.displayName();
        this.unitName = who.unitName();
        this.at = at;
        return this;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getText() {
        return text;
    }

    /** The meeting on whose agenda it was put, or from which it came back; null otherwise. */
    public JointMeeting getMeeting() {
        return meeting;
    }

    @Override
    public String called() {
        return unitName + " " + Time.dayOf(at);
    }
}
