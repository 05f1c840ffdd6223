package ziyang.estates.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.account.DeputyService;
import ziyang.estates.account.DeputyService.Candidate;
import ziyang.estates.web.door.Notices;

/** Hands the tray of the account on the page over to a colleague. */
@Named
@RequestScoped
public class HandOverView {

    @Inject
    private DeputyService deputies;

    @Inject
    private Notices notices;

    private String to;
    private String reason;
    private List<Candidate> candidates;

    /** @param from user name of who leaves */
    public void handOver(String from) {
        notices.attempt(
                () -> {
                    deputies.handOver(from, to, reason);
                },
                "hand-over.done");
    }

    /** @param account id of who leaves */
    public List<Candidate> candidates(long account) {
        if (candidates == null) {
            candidates = deputies.successors(account);
        }
        return candidates;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
