package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.GradeOrder;
import ziyang.estates.standard.GradeService;
import ziyang.estates.standard.GradeSheet;
import ziyang.estates.standard.ScaleDraft;
import ziyang.estates.standard.ScaleView;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Sent;

/** The grades of an edition: shown, and written as the rows of a table, as they are copied from a spreadsheet. */
@Named
@RequestScoped
public class GradesEdit {

    @Inject
    private StandardRegister register;

    @Inject
    private GradeService grades;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private EditionView edition;
    private ScaleView scale;
    private int seen;
    private GradeOrder order;
    private String text;

    @PostConstruct
    void open() {
        long id = Download.number(Faces.getRequestParameter("edition"));
        edition = register.edition(id);
        scale = grades.scale(id);
        seen = edition.version();
        order = scale.order() == null ? GradeOrder.FIRST_LOWEST : scale.order();
        text = GradeSheet.print(scale);
    }

    public String save() {
        long id = edition.row().id();
        boolean done = notices.attempt(
                () -> grades.write(id, seen, new ScaleDraft(order, GradeSheet.parse(text))), "grades.saved");
        return done ? "/standard/grades?faces-redirect=true&edition=" + id : null;
    }

    // what is shown

    public EditionView getEdition() {
        return edition;
    }

    public ScaleView getScale() {
        return scale;
    }

    /** Whether the edition may be written; one that was handed on meanwhile is refused by the service, with the reason. */
    public boolean isEditable() {
        return Sent.beingTaken() || edition.may(EditionView.Verb.WRITE.name());
    }

    public List<SelectItem> getOrders() {
        return choices.of(GradeOrder.values());
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public GradeOrder getOrder() {
        return order;
    }

    public void setOrder(GradeOrder order) {
        this.order = order;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
