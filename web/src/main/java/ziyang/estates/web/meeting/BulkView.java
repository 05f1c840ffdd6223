package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Model;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.action.ActionBulk;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.HandlerService;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
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
    private transient ActionService actions;

    @Inject
    private transient AttachmentService attachments;

    @Inject
    private transient HandlerService handlers;

    @Inject
    private transient Notices notices;

    private List<BulkRow> rows = List.of();
    private int acceptable;
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
        acceptable = bulk.acceptable();
    }

    public String acceptAll() {
        Integer accepted = notices.attempt(() -> bulk.acceptAll(), "bulk.accepted");
        return accepted == null ? null : "/meeting/bulk?faces-redirect=true" + (mine ? "&mine=true" : "");
    }

    /** How many actions wait to be accepted. */
    public int getAcceptable() {
        return acceptable;
    }

    /** The list shows no more than can be reported at once. */
    public boolean isFull() {
        return rows.size() == ActionBulk.MOST;
    }

    public void tickAll() {
        boolean all = rows.stream().allMatch(BulkRow::isTicked);
        rows.forEach(row -> row.setTicked(!all));
    }

    /** Writes the same words into every row that is ticked. */
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
        List<BulkRow> refused = notices.attempt(() -> send(written), "bulk.saved");
        if (refused != null) {
            keep(refused);
        }
    }

    /** Rows with files one by one, the others by one step; what was refused, with the reason beside it. */
    private List<BulkRow> send(List<BulkRow> written) {
        List<BulkRow> refused = new ArrayList<>();
        List<BulkRow> bare = new ArrayList<>();
        for (BulkRow row : written) {
            List<AttachmentService.Upload> files = row.uploads();
            if (files.isEmpty()) {
                bare.add(row);
            } else {
                refusal(row, files).ifPresent(why -> refused.add(told(row, why)));
            }
        }
        if (!bare.isEmpty()) {
            List<ActionBulk.Outcome> outcomes =
                    bulk.report(bare.stream().map(BulkRow::line).toList());
            for (int i = 0; i < bare.size(); i++) {
                if (outcomes.get(i).refusal() != null) {
                    refused.add(told(bare.get(i), outcomes.get(i).refusal()));
                }
            }
        }
        return refused;
    }

    private Optional<BusinessError> refusal(BulkRow row, List<AttachmentService.Upload> files) {
        try {
            actions.report(row.getId(), row.version(), row.report(), files);
            return Optional.empty();
        } catch (EJBException | BusinessError thrown) {
            return Optional.of(Problem.refusal(thrown).orElseThrow(() -> thrown));
        }
    }

    private static BulkRow told(BulkRow row, BusinessError why) {
        row.refused(Problem.of(why, Faces.getLocale()).detail());
        return row;
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

    /** The longest file that is taken, in bytes. */
    public long getLimit() {
        return attachments.limit();
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
