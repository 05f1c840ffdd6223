package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentState;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.assessment.ObjectionService;
import ziyang.estates.assessment.ObjectionState;
import ziyang.estates.assessment.SheetView;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Me;
import ziyang.estates.web.layout.Words;

/** The objections to one assessment: raised by streets, recorded for others, and answered. */
@Named
@RequestScoped
public class ObjectionsView {

    @Inject
    private AssessmentRegister register;

    @Inject
    private ObjectionService objections;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private long id;
    private AssessmentView assessment;
    private List<SheetView.Objection> rows;
    private SheetView.Objection asked;
    private int seen;
    private String street;
    private String item;
    private String text;
    private String raisedBy;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
    }

    private void read() {
        assessment = register.get(id);
        rows = register.objections(id);
        long answering = Download.number(Faces.getRequestParameter("objection"));
        asked = rows.stream()
                .filter(one -> one.id() == answering && one.state() == ObjectionState.OPEN)
                .findFirst()
                .orElse(null);
        seen = asked == null ? 0 : asked.version();
    }

    /** Raises one for the reader's own street, or records one for somebody else. */
    public String object() {
        ObjectionService.Words said = new ObjectionService.Words(item, text, raisedBy);
        return again(notices.attempt(
                () -> {
                    if (isRecording()) {
                        objections.record(id, street, said);
                    } else {
                        objections.raise(id, street, said);
                    }
                },
                "objection.raised"));
    }

    public String answer(boolean upheld) {
        long answering = Download.number(Faces.getRequestParameter("objection"));
        return again(notices.attempt(
                () -> objections.answer(id, answering, new ObjectionService.Answer(seen, upheld, text)),
                "objection.answered"));
    }

    private String again(boolean done) {
        if (done) {
            return "/assessment/objections?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    /** Whether the reader may raise or record one now. */
    public boolean isOpen() {
        return assessment.head().state() == AssessmentState.ANNOUNCED
                && (isRecording() || me.may(Permission.ASSESSMENT_SELF.name()));
    }

    /** The reader records what others object to. */
    public boolean isRecording() {
        return me.may(Permission.ASSESSMENT_RUN.name());
    }

    /** Streets whose sheets the reader may open. */
    public List<SelectItem> getStreets() {
        return assessment.lines().stream()
                .filter(AssessmentView.Line::readable)
                .map(line -> new SelectItem(line.street(), words.name(line.streetName())))
                .toList();
    }

    public List<SelectItem> getItems() {
        return assessment.items().stream()
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }

    public AssessmentView getAssessment() {
        return assessment;
    }

    public List<SheetView.Objection> getRows() {
        return rows;
    }

    /** The open one that the address names; null for none. */
    public SheetView.Objection getAsked() {
        return asked;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(String raisedBy) {
        this.raisedBy = raisedBy;
    }
}
