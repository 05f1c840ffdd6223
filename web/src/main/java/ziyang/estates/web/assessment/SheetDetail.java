package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFiles;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentVerb;
import ziyang.estates.assessment.SheetService;
import ziyang.estates.assessment.SheetView;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** The sheet of one street, with the item that is being scored or judged, which the address names. */
@Named
@RequestScoped
public class SheetDetail {

    @Inject
    private AssessmentRegister register;

    @Inject
    private SheetService sheets;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Notices notices;

    private long id;
    private String street;
    private SheetView sheet;
    private SheetView.Row row;
    private int seen;
    private int scoreSeen;
    private BigDecimal points;
    private String text;
    private String reason;
    private UploadedFiles files;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        street = Faces.getRequestParameter("street") == null ? "-" : Faces.getRequestParameter("street");
        read();
        if (row != null) {
            boolean judging = row.judgeable();
            SheetView.Given given = judging && row.judged() != null ? row.judged() : row.self();
            points = given == null ? null : given.points();
            text = judging ? (row.judged() == null ? null : row.judged().text()) : given == null ? null : given.text();
        }
    }

    private void read() {
        sheet = register.sheet(id, street);
        seen = sheet.version();
        String item = Faces.getRequestParameter("item");
        row = sheet.rows().stream()
                .filter(one -> one.item().code().equals(item) && one.item().manual())
                .findFirst()
                .orElse(null);
        scoreSeen = row == null ? 0 : row.version();
    }

    public String score() {
        return again(notices.attempt(() -> sheets.score(id, street, mark(), uploads()), "assessment.scored"));
    }

    public String judge() {
        return again(notices.attempt(() -> sheets.judge(id, street, mark()), "assessment.judged"));
    }

    private SheetService.Mark mark() {
        return new SheetService.Mark(row.item().code(), scoreSeen, points, text);
    }

    public String submit() {
        return again(notices.attempt(() -> sheets.submit(id, street, seen), "assessment.submitted"));
    }

    public String giveBack() {
        return again(notices.attempt(() -> sheets.giveBack(id, street, seen, reason), "assessment.given-back"));
    }

    /** To the sheet by a fresh request, to no item; after a refusal the page stays and shows the sheet as it now is. */
    private String again(boolean done) {
        if (done) {
            return "/assessment/sheet?faces-redirect=true&id=" + id + "&street=" + street;
        }
        read();
        return null;
    }

    private List<AttachmentService.Upload> uploads() {
        return files == null
                ? List.of()
                : files.getFiles().stream()
                        .map(file -> new AttachmentService.Upload(file.getFileName(), file.getContent()))
                        .toList();
    }

    /** @param verb the name of an {@link AssessmentVerb} */
    public boolean may(String verb) {
        return Sent.beingTaken() || sheet.verbs().contains(AssessmentVerb.valueOf(verb));
    }

    /** Whether the item of the address is to be scored by the reader now. */
    public boolean isScoring() {
        return row != null && may("SCORE");
    }

    public boolean isJudging() {
        return row != null && (Sent.beingTaken() || row.judgeable());
    }

    /** Whether the row leads to a form. */
    public boolean leads(SheetView.Row one) {
        return one.item().manual() && (sheet.verbs().contains(AssessmentVerb.SCORE) || one.judgeable());
    }

    public long getLimit() {
        return attachments.limit();
    }

    public SheetView getSheet() {
        return sheet;
    }

    public SheetView.Row getRow() {
        return row;
    }

    public long getId() {
        return id;
    }

    public String getStreet() {
        return street;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public int getScoreSeen() {
        return scoreSeen;
    }

    public void setScoreSeen(int scoreSeen) {
        this.scoreSeen = scoreSeen;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
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

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }
}
