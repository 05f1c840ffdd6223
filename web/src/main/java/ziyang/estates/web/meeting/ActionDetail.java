package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;
import ziyang.estates.action.ActionPart;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.ActionView;
import ziyang.estates.action.Contest;
import ziyang.estates.action.Extension;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One action: its facts, its history, and what the reader may do to it now. */
@Named
@RequestScoped
public class ActionDetail {

    @Inject
    private ActionRegister register;

    @Inject
    private ActionService actions;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private ActionView action;
    private String text;
    private Integer percent;
    private UploadedFiles files;
    private LocalDate until;
    private String reason;
    private String verdict;
    private String place;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
    }

    private void read() {
        action = register.get(id);
        seen = action.version();
        percent = action.percent();
    }

    public String accept() {
        return again(notices.attempt(() -> actions.accept(id, seen), "action.accepted"));
    }

    /** @param done the unit says it is finished; otherwise it only tells how far it is */
    public String report(boolean done) {
        int reached = percent == null ? 0 : percent;
        return again(notices.attempt(
                () -> actions.report(id, seen, new ActionService.Report(text, reached, done, reason), uploads()),
                done ? "action.reported" : "action.progressed"));
    }

    public String askExtension() {
        return again(notices.attempt(() -> actions.askExtension(id, seen, until, reason), "action.extension.asked"));
    }

    public String decideExtension(boolean granted) {
        return again(notices.attempt(
                () -> actions.decideExtension(id, seen, granted, verdict),
                granted ? "action.extension.granted" : "action.extension.refused"));
    }

    public String giveBack() {
        return again(notices.attempt(() -> actions.giveBack(id, seen, verdict), "action.returned"));
    }

    public String verify() {
        return again(notices.attempt(
                () -> actions.verify(id, seen, new ActionService.Finding(verdict, place), uploads()),
                "action.verified"));
    }

    public String close() {
        return again(notices.attempt(() -> actions.close(id, seen), "action.closed"));
    }

    /** To the same page by a fresh request; after a refusal the page stays and shows the record as it now is. */
    String again(boolean done) {
        if (done) {
            return "/meeting/action?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    private List<AttachmentService.Upload> uploads() {
        List<UploadedFile> chosen = files == null ? List.of() : files.getFiles();
        return chosen.stream()
                .map(file -> new AttachmentService.Upload(file.getFileName(), file.getContent()))
                .toList();
    }

    /** @param verb the name of an {@link ActionView.Verb} */
    public boolean may(String verb) {
        return Sent.beingTaken() || action.verbs().contains(ActionView.Verb.valueOf(verb));
    }

    /** Helping units that are not done, which a report of completion has to explain. */
    public boolean isPartsOpen() {
        return action.parts().stream().anyMatch(part -> part.state() == ActionPart.State.OPEN);
    }

    /** The contest that awaits a decision, or null. */
    public ActionView.Contested getContested() {
        return action.contests().stream()
                .filter(one -> one.state() == Contest.State.ASKED)
                .findFirst()
                .orElse(null);
    }

    /** What it is stuck at now. */
    public List<ActionView.Blocked> getBlockers() {
        return action.blockers().stream().filter(one -> one.liftedOn() == null).toList();
    }

    public boolean isReportable() {
        return may("PROGRESS") || may("REPORT");
    }

    /** The extension that waits for an answer, or null. */
    public ActionView.Asked getAsked() {
        return action.extensions().stream()
                .filter(one -> one.state() == Extension.State.ASKED)
                .findFirst()
                .orElse(null);
    }

    public long getLimit() {
        return attachments.limit();
    }

    public int getLimitInMegabytes() {
        return attachments.limit() / 1024 / 1024;
    }

    public boolean isExtended() {
        return !action.dates().deadline().equals(action.dates().originalDeadline());
    }

    public ActionView getAction() {
        return action;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
