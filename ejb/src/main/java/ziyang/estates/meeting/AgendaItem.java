package ziyang.estates.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** One matter on the agenda (议题) with what was decided about it. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends Persistent {

    private static final int USUAL_MINUTES = 15;
    private static final int LONGEST = 240;

    @ManyToOne(optional = false)
    private JointMeeting meeting;

    @ManyToOne(optional = false)
    private Matter matter;

    private int seq;
    private String title;
    private String text;
    private int plannedMinutes = USUAL_MINUTES;
    private String gist;
    private boolean standing;
    private boolean deferred;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<Decision> decisions = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(JointMeeting meeting, int seq, Matter matter) {
        this.meeting = meeting;
        this.seq = seq;
        this.matter = matter;
        this.title = matter.getTitle();
        this.text = matter.getText();
    }

    void place(int seq) {
        this.seq = seq;
    }

    /**
     * How it is treated.
     *
     * @param plannedMinutes 1 to 240
     * @param standing it comes again in every meeting that is copied from this one
     */
    void plan(int plannedMinutes, boolean standing) {
        meeting.mustBeOpen();
        if (plannedMinutes < 1 || plannedMinutes > LONGEST) {
            throw BusinessError.field("plannedMinutes", "meeting.item.minutes", LONGEST);
        }
        this.plannedMinutes = plannedMinutes;
        this.standing = standing;
    }

    /** Writes down in short what was said; rule M1. */
    void record(String gist) {
        meeting.mustBeInProgress();
        this.gist = gist == null || gist.isBlank() ? null : gist.strip();
    }

    /** To be carried over to another meeting, whatever was decided about it; rule M1. */
    void defer(boolean deferred) {
        meeting.mustBeInProgress();
        this.deferred = deferred;
    }

    /** Whether the meeting leaves it undone: nothing was decided, or it was put off. */
    public boolean isUnfinished() {
        return deferred || decisions.isEmpty();
    }

    void conclude() {
        if (isUnfinished()) {
            matter.await();
        } else {
            matter.settle();
        }
    }

    /** Writes down an outcome; rule M1. */
    public Decision decide(Decision.Kind kind, String text) {
        meeting.mustBeInProgress();
        int last = decisions.stream().mapToInt(Decision::getSeq).max().orElse(0);
        Decision decision = new Decision(this, last + 1, kind, text);
        decisions.add(decision);
        return decision;
    }

    /** Strikes out an outcome that was written down by mistake; rule M1. */
    void strike(Decision decision) {
        meeting.mustBeInProgress();
        decisions.remove(decision);
    }

    public JointMeeting getMeeting() {
        return meeting;
    }

    public Matter getMatter() {
        return matter;
    }

    public boolean isStanding() {
        return standing;
    }

    public boolean isDeferred() {
        return deferred;
    }

    public int getSeq() {
        return seq;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    /** Time set aside for it, in minutes. */
    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    /** What was said about it, in short (讨论要点); null before the meeting. */
    public String getGist() {
        return gist;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    @Override
    public String called() {
        return title;
    }
}
