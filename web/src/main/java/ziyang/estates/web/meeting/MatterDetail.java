package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.meeting.MatterRegister;
import ziyang.estates.meeting.MatterService;
import ziyang.estates.meeting.MatterView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One matter from complaint to closure. */
@Named
@RequestScoped
public class MatterDetail {

    @Inject
    private MatterRegister register;

    @Inject
    private MatterService matters;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private MatterView matter;
    private String reason;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
    }

    private void read() {
        matter = register.get(id);
        seen = matter.version();
    }

    public String escalate() {
        return again(notices.attempt(() -> matters.escalate(id, seen, reason), "matter.escalated"));
    }

    public String handBack() {
        return again(notices.attempt(() -> matters.handBack(id, seen, reason), "matter.handed-back"));
    }

    public String withdraw() {
        return again(notices.attempt(() -> matters.withdraw(id, seen, reason), "matter.withdrawn"));
    }

    public String raiseAgain() {
        return again(notices.attempt(() -> matters.raiseAgain(id, seen, reason), "matter.raised-again"));
    }

    private String again(boolean done) {
        if (done) {
            return "/meeting/matter?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    /** @param verb the name of a {@link MatterView.Verb} */
    public boolean may(String verb) {
        return Sent.beingTaken() || matter.verbs().contains(MatterView.Verb.valueOf(verb));
    }

    /** Whether there is anything to do that asks for a reason. */
    public boolean isOpen() {
        return Sent.beingTaken() || !matter.verbs().isEmpty();
    }

    public MatterView getMatter() {
        return matter;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
