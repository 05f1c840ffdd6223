package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Model;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.action.ActionBulk;
import ziyang.estates.action.HandlerService;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.door.Problem;

/**
 * A liaison's week in one table: words and percent for each action, saved by one step. What is refused keeps its words, with the reason
 * beside it.
 *
 * <p>A {@link Model} for the reason that {@link ActionSearch} gives.
 */
@Model
@ViewScoped
public class BulkView implements Serializable {

    @Inject
    private transient ActionBulk bulk;

    @Inject
    private transient HandlerService handlers;

    @Inject
    private transient Notices notices;

    private List<BulkRow> rows = List.of();
    private boolean mine;
    private String same;
    private String username;
    private String reason;

    @PostConstruct
    void open() {
        mine = Boolean.parseBoolean(Faces.getRequestParameter("mine"));
        read();
    }

    private void read() {
        rows = new ArrayList<>(bulk.open(mine).stream().map(BulkRow::new).toList());
    }

    /** Writes the same words into every row that is ticked. */
    public String acceptAll() {
        Integer accepted = notices.attempt(() -> bulk.acceptAll(), "bulk.accepted");
        return accepted == null ? null : "/meeting/bulk?faces-redirect=true" + (mine ? "&mine=true" : "");
    }

    /** How many actions wait to be accepted. */
    public int getAcceptable() {
        return bulk.acceptable();
    }

    /** The list shows no more than can be reported at once. */
    public boolean isFull() {
        return rows.size() == ActionBulk.MOST;
    }

    public void tickAll() {
        boolean all = rows.stream().allMatch(BulkRow::isTicked);
        rows.forEach(row -> row.setTicked(!all));
    }

    public void spread() {
        rows.stream().filter(BulkRow::isTicked).forEach(row -> row.setText(same));
    }

    /** Sends every row that has words. */
    public void save() {
        List<BulkRow> written = rows.stream().filter(BulkRow::isWritten).toList();
        if (written.isEmpty()) {
            notices.warn("action.bulk.nothing");
            return;
        }
        List<ActionBulk.Outcome> outcomes = notices.attempt(
                () -> bulk.report(written.stream().map(BulkRow::line).toList()), "bulk.saved");
        if (outcomes == null) {
            return;
        }
        List<BulkRow> refused = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (outcomes.get(i).refusal() != null) {
                BulkRow row = written.get(i);
                row.refused(
                        Problem.of(outcomes.get(i).refusal(), Faces.getLocale()).detail());
                refused.add(row);
            }
        }
        keep(refused);
    }

    /** Reads the table anew, and keeps what was written in rows that were refused or not sent. */
    private void keep(List<BulkRow> refused) {
        read();
        rows.forEach(row -> refused.stream()
                .filter(one -> one.getId() == row.getId())
                .findFirst()
                .ifPresent(row::take));
        if (!refused.isEmpty()) {
            notices.warn("action.bulk.refused", refused.size());
        }
    }

    public void handOver() {
        Integer actions = notices.attempt(() -> handlers.handOverTray(username, reason), "bulk.handed-over");
        if (actions != null) {
            username = null;
            reason = null;
            read();
        }
    }

    public List<BulkRow> getRows() {
        return rows;
    }

    public boolean isMine() {
        return mine;
    }

    public String getSame() {
        return same;
    }

    public void setSame(String same) {
        this.same = same;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
