package ziyang.estates.web.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import ziyang.estates.governance.TripartiteDraft;
import ziyang.estates.governance.TripartiteView;

/** One matter of a meeting of three parties in a form. */
public class MatterForm implements Serializable {

    private Long id;
    private boolean done;
    private String subject;
    private String agreed;
    private String doer;
    private LocalDate dueOn;

    static MatterForm of(TripartiteView.Matter matter) {
        MatterForm form = new MatterForm();
        form.id = matter.id();
        form.done = matter.doneOn() != null;
        form.subject = matter.subject();
        form.agreed = matter.agreed();
        form.doer = matter.doer();
        form.dueOn = matter.dueOn();
        return form;
    }

    TripartiteDraft.Matter draft() {
        return new TripartiteDraft.Matter(id, subject, agreed, doer, dueOn);
    }

    /** Nothing is written in it. */
    boolean blank() {
        return dueOn == null && Stream.of(subject, agreed, doer).allMatch(text -> text == null || text.isBlank());
    }

    /** Done: it stays as it is. */
    public boolean isDone() {
        return done;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getDoer() {
        return doer;
    }

    public void setDoer(String doer) {
        this.doer = doer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
