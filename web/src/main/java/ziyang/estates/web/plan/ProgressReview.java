package ziyang.estates.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.plan.ProgressService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One quarterly progress, and the reviewer's word on it. */
@Named
@RequestScoped
public class ProgressReview {

    @Inject
    private ProgressService service;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private ProgressService.Detail progress;
    private String reason;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
    }

    private void read() {
        progress = service.get(id);
        seen = progress.row().version();
    }

    public String confirm() {
        return again(notices.attempt(() -> service.confirm(id, seen), "progress.confirmed"));
    }

    public String giveBack() {
        return again(notices.attempt(() -> service.giveBack(id, seen, reason), "progress.returned"));
    }

    private String again(boolean done) {
        if (done) {
            return "/plan/review?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    public boolean isReviewable() {
        return Sent.beingTaken() || progress.reviewable();
    }

    public ProgressService.Detail getProgress() {
        return progress;
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
