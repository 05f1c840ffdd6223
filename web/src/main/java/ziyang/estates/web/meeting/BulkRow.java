package ziyang.estates.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;
import ziyang.estates.action.ActionBulk;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.ActionState;
import ziyang.estates.attachment.AttachmentService;

/** One action in the table of a week, with what the liaison writes about it. */
public class BulkRow implements Serializable {

    private final long id;
    private final int version;
    private final String code;
    private final String title;
    private final String requirement;
    private final String said;
    private final LocalDate deadline;
    private final ActionState state;
    private final int before;
    private boolean ticked;
    private boolean done;
    private Integer percent;
    private String text;
    private String reason;
    private String refusal;
    private transient UploadedFiles files;

    BulkRow(ActionBulk.Open action) {
        id = action.id();
        version = action.version();
        code = action.code();
        title = action.title();
        requirement = action.requirement();
        said = action.said();
        deadline = action.deadline();
        state = action.state();
        before = action.percent();
        percent = action.percent();
    }

    boolean isWritten() {
        return text != null && !text.isBlank();
    }

    /** What is handed in with the words as evidence. */
    List<AttachmentService.Upload> uploads() {
        List<UploadedFile> chosen = files == null ? List.of() : files.getFiles();
        return chosen.stream()
                .map(file -> new AttachmentService.Upload(file.getFileName(), file.getContent()))
                .toList();
    }

    ActionService.Report report() {
        return new ActionService.Report(text, percent == null ? before : percent, done, reason);
    }

    int version() {
        return version;
    }

    ActionBulk.Line line() {
        return new ActionBulk.Line(id, version, text, percent == null ? before : percent, done, reason);
    }

    void refused(String why) {
        refusal = why;
    }

    /** What was written in another copy of the row, and why it was refused. */
    void take(BulkRow other) {
        ticked = other.ticked;
        done = other.done;
        percent = other.percent;
        text = other.text;
        reason = other.reason;
        refusal = other.refusal;
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getRequirement() {
        return requirement;
    }

    /** What was reported, or for what it was returned, the last time; null when nothing was. */
    public String getSaid() {
        return said;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public ActionState getState() {
        return state;
    }

    /** Percent as reported before. */
    public int getBefore() {
        return before;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why the row was refused; null when it was not. */
    public String getRefusal() {
        return refusal;
    }
}
