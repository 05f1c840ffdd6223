package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteService;
import ziyang.estates.governance.TripartiteView;
import ziyang.estates.inbox.Light;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One meeting of three parties, and marking what was agreed there as done. */
@Named
@RequestScoped
public class TripartiteDetail {

    @Inject
    private TripartiteRegister register;

    @Inject
    private TripartiteService service;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private int seen;
    private TripartiteView meeting;
    private Long matter;
    private LocalDate day;
    private String note;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        day = LocalDate.now(clock);
        meeting = register.get(id);
        seen = meeting.version();
    }

    public String complete() {
        boolean done = notices.attempt(() -> service.complete(id, seen, matter, day, note), "tripartite.completed");
        return done ? "/governance/tripartite?faces-redirect=true&id=" + id : null;
    }

    /** Whether the reader has anything to mark as done. */
    public boolean isCompletable() {
        return Sent.beingTaken() || meeting.mayComplete() && meeting.facts().open() > 0;
    }

    /** Those not yet done; every one while the form is taken in, so that a refusal can say what has become of it. */
    public List<SelectItem> getOpenMatters() {
        return meeting.matters().stream()
                .filter(one -> Sent.beingTaken() || one.open())
                .map(one -> new SelectItem(one.id(), one.subject()))
                .toList();
    }

    /** Red for what is overdue; none for the rest. */
    public Light light(TripartiteView.Matter one) {
        boolean overdue = one.open() && one.dueOn() != null && one.dueOn().isBefore(LocalDate.now(clock));
        return overdue ? Light.RED : null;
    }

    public TripartiteView getMeeting() {
        return meeting;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public Long getMatter() {
        return matter;
    }

    public void setMatter(Long matter) {
        this.matter = matter;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
