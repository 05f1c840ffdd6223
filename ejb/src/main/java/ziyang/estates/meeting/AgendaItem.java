package ziyang.estates.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.Persistent;

/** One matter on the agenda (议题) with what was decided about it. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends Persistent {

    private static final int USUAL_MINUTES = 15;

    @ManyToOne(optional = false)
    private JointMeeting meeting;

    private int seq;
    private String title;
    private String text;
    private int plannedMinutes = USUAL_MINUTES;
    private String gist;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Decision> decisions = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(JointMeeting meeting, int seq, String title, String text) {
        this.meeting = meeting;
        this.seq = seq;
        this.title = title;
        this.text = text;
    }

    /** Writes down an outcome; rule M1. */
    Decision decide(Decision.Kind kind, String text) {
        meeting.mustBeInProgress();
        Decision decision = new Decision(this, decisions.size() + 1, kind, text);
        decisions.add(decision);
        return decision;
    }

    public JointMeeting getMeeting() {
        return meeting;
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
