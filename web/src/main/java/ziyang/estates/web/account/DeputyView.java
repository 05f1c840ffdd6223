package ziyang.estates.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.account.DeputyService;
import ziyang.estates.account.DeputyService.Candidate;
import ziyang.estates.account.DeputyService.Row;
import ziyang.estates.web.door.Notices;

/** One's own deputies, and those for whom one stands in. */
@Named
@RequestScoped
public class DeputyView {

    @Inject
    private DeputyService deputies;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String deputy;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String reason;
    private List<Row> rows;
    private List<Candidate> candidates;

    public void name() {
        boolean named = notices.attempt(
                () -> {
                    deputies.name(deputy, startsOn, endsOn, reason);
                },
                "deputy.named");
        rows = null;
        if (named) {
            deputy = null;
            startsOn = null;
            endsOn = null;
            reason = null;
        }
    }

    public void end(long id, int seen) {
        notices.attempt(() -> deputies.end(id, seen), "deputy.ended");
        rows = null;
    }

    /** Where a deputy's time stands, as a key of the page texts. */
    public String state(Row row) {
        LocalDate today = LocalDate.now(clock);
        if (row.startsOn().isAfter(today)) {
            return "deputy.state.later";
        }
        boolean over = row.endsOn() != null && row.endsOn().isBefore(today);
        return over ? "deputy.state.over" : "deputy.state.now";
    }

    /** Read once per request, whenever they are first asked for. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = deputies.own();
        }
        return rows;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = deputies.candidates();
        }
        return candidates;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
