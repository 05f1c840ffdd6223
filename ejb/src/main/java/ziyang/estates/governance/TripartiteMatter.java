package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Time;

/** One matter of a meeting of the three parties: what was agreed, who does it by when, and that it has been done. */
@Entity
@Table(name = "tripartite_matter")
public class TripartiteMatter extends Persistent {

    @ManyToOne(optional = false)
    private TripartiteMeeting meeting;

    private int seq;
    private String subject;
    private String agreed;
    private String doer;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private String doneNote;
    private String doneBy;

    protected TripartiteMatter() {}

    TripartiteMatter(TripartiteMeeting meeting) {
        this.meeting = meeting;
    }

    /** Rule T3: what is due has somebody who does it, and is not due before the meeting. */
    TripartiteMatter take(TripartiteDraft.Matter draft, int place) {
        String who = TripartiteMeeting.bare(draft.doer());
        if (draft.dueOn() != null && who == null) {
            throw BusinessError.field("doer", "tripartite.doer", draft.subject());
        }
        if (draft.dueOn() != null && draft.dueOn().isBefore(meeting.getHeldOn())) {
            throw BusinessError.field("dueOn", "tripartite.due", draft.subject(), meeting.getHeldOn());
        }
        if (!same(draft, who)) {
            mustBeOpen();
        }
        seq = place;
        subject = draft.subject().strip();
        agreed = draft.agreed().strip();
        doer = who;
        dueOn = draft.dueOn();
        return this;
    }

    private boolean same(TripartiteDraft.Matter draft, String who) {
        return draft.subject().strip().equals(subject)
                && draft.agreed().strip().equals(agreed)
                && Objects.equals(who, doer)
                && Objects.equals(draft.dueOn(), dueOn);
    }

    /** @throws BusinessError {@code tripartite.done} */
    void mustBeOpen() {
        if (doneOn != null) {
            throw BusinessError.illegalStep("tripartite.done", subject, doneOn);
        }
    }

    /**
     * Done once, by somebody, on a day from the meeting to today.
     *
     * @throws BusinessError {@code tripartite.idle} where nobody has anything to do, {@code tripartite.done}, {@code tripartite.day}
     */
    void complete(LocalDate day, String note, CommitteeStep.Writer writer) {
        if (doer == null) {
            throw BusinessError.illegalStep("tripartite.idle", subject);
        }
        mustBeOpen();
        if (day.isBefore(meeting.getHeldOn()) || day.isAfter(Time.dayOf(writer.at()))) {
            throw BusinessError.field("day", "tripartite.day", meeting.getHeldOn());
        }
        doneOn = day;
        doneNote = note.strip();
        doneBy = writer.name();
    }

    /** Somebody has it to do. */
    public boolean open() {
        return doer != null && doneOn == null;
    }

    public TripartiteMeeting getMeeting() {
        return meeting;
    }

    public int getSeq() {
        return seq;
    }

    public String getSubject() {
        return subject;
    }

    public String getAgreed() {
        return agreed;
    }

    public String getDoer() {
        return doer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public String getDoneNote() {
        return doneNote;
    }

    public String getDoneBy() {
        return doneBy;
    }

    @Override
    public String called() {
        return subject;
    }
}
