package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFiles;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.BlockerService;
import ziyang.estates.action.ContestService;
import ziyang.estates.action.HandlerService;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.permission.Identity;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;

/** What happens to an action beside its straight way; the page itself is {@link ActionDetail}'s. */
@Named
@RequestScoped
public class ActionCourse {

    @Inject
    private ActionDetail detail;

    @Inject
    private ActionService actions;

    @Inject
    private ContestService contests;

    @Inject
    private BlockerService blockers;

    @Inject
    private HandlerService handlers;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private String unit;
    private String text;
    private String words;
    private String username;
    private Integer percent;
    private LocalDate deadline;
    private UploadedFiles files;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        seen = detail.getSeen();
    }

    public String contest() {
        return taken(() -> contests.contest(id, seen, unit, text), "action.contested");
    }

    public String uphold() {
        return taken(() -> contests.uphold(id, seen, unit, text), "action.contest.upheld");
    }

    public String refuse() {
        return taken(() -> contests.refuse(id, seen, text), "action.contest.refused");
    }

    /** @param done the helping unit says it is finished with its part */
    public String reportPart(boolean done) {
        int reached = percent == null ? 0 : percent;
        return taken(
                () -> actions.reportPart(
                        id,
                        seen,
                        Identity.get().unitName(),
                        new ActionService.Report(text, reached, done, null),
                        uploads()),
                done ? "action.part.done" : "action.progressed");
    }

    public String raise() {
        return taken(() -> blockers.raise(id, seen, text, unit), "action.blocked");
    }

    public String lift(long blocker) {
        return taken(() -> blockers.lift(id, seen, blocker, words), "action.lifted");
    }

    public String reopen() {
        return taken(() -> actions.reopen(id, seen, text, deadline), "action.reopened");
    }

    public String take() {
        return taken(() -> handlers.take(id, seen), "action.taken");
    }

    public String handOver() {
        return taken(() -> handlers.handOver(id, seen, username, text), "action.handed-over");
    }

    private String taken(Notices.Step step, String done) {
        return detail.again(notices.attempt(step, done));
    }

    private List<AttachmentService.Upload> uploads() {
        return files == null
                ? List.of()
                : files.getFiles().stream()
                        .map(file -> new AttachmentService.Upload(file.getFileName(), file.getContent()))
                        .toList();
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** How a blocker was solved. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }
}
