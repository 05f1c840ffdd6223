package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.reports.standard.ClauseDocument;
import ziyang.estates.standard.ClauseService;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One edition with its clauses, and the steps that the reader may take. */
@Named
@RequestScoped
public class EditionDetail {

    @Inject
    private StandardRegister register;

    @Inject
    private StandardService standards;

    @Inject
    private ClauseService clauses;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Notices notices;

    private final PublicationForm publication = new PublicationForm();
    private long id;
    private int seen;
    private EditionView edition;
    private String title;
    private String changeNote;
    private LocalDate until;
    private String reason;
    private LocalDate from;
    private String paper;
    private UploadedFile document;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
        title = edition.row().title();
        changeNote = edition.changeNote();
    }

    private void read() {
        edition = register.edition(id);
        seen = edition.version();
    }

    static String page(long id) {
        return "/standard/edition?faces-redirect=true&id=" + id;
    }

    private String again(boolean done) {
        if (done) {
            return page(id);
        }
        read();
        return null;
    }

    // steps

    public String write() {
        return again(notices.attempt(() -> standards.write(id, seen, title, changeNote), "edition.written"));
    }

    /** Takes the clauses of a DOCX in, behind those that are there. */
    public String takeIn() {
        ClauseDocument.Taken taken = notices.attempt(
                () -> {
                    ClauseDocument.Taken read = ClauseDocument.read(content());
                    clauses.addAll(id, read.clauses());
                    return read;
                },
                "edition.taken-in");
        if (taken != null && taken.pictures() > 0) {
            notices.warn("edition.taken-in.pictures", taken.pictures());
        }
        return again(taken != null);
    }

    private byte[] content() {
        if (document == null) {
            return new byte[0];
        }
        attachments.mustFit(new AttachmentService.Upload(document.getFileName(), document.getContent()));
        return document.getContent();
    }

    public String consult() {
        return again(notices.attempt(() -> standards.consult(id, seen, until), "edition.consulted"));
    }

    public String examine() {
        return again(notices.attempt(() -> standards.examine(id, seen), "edition.examined"));
    }

    public String giveBack() {
        return again(notices.attempt(() -> standards.giveBack(id, seen, reason), "edition.given-back"));
    }

    public String approve() {
        return again(notices.attempt(() -> standards.approve(id, seen), "edition.approved"));
    }

    public String publish() {
        return again(
                notices.attempt(() -> standards.publish(id, seen, publication.publication()), "edition.published"));
    }

    public String repeal() {
        return again(notices.attempt(() -> standards.repeal(id, seen, from, paper), "edition.repealed"));
    }

    public String renew() {
        String code = edition.standard().code();
        Long next = notices.attempt(() -> standards.renew(code), "standard.renewed");
        return next == null ? null : page(next);
    }

    // what is shown

    /** Whether the reader may take a step; a step that is no longer open is refused by the service, with the reason. */
    public boolean may(String verb) {
        return Sent.beingTaken() || edition.may(verb);
    }

    /** Whether there is anything to do for the reader besides writing. */
    public boolean isSteps() {
        return Sent.beingTaken() || edition.verbs().stream().anyMatch(verb -> verb != EditionView.Verb.WRITE);
    }

    public EditionView getEdition() {
        return edition;
    }

    public PublicationForm getPublication() {
        return publication;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getChangeNote() {
        return changeNote;
    }

    public void setChangeNote(String changeNote) {
        this.changeNote = changeNote;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public UploadedFile getDocument() {
        return document;
    }

    public void setDocument(UploadedFile document) {
        this.document = document;
    }
}
