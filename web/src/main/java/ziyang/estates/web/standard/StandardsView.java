package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.standard.StandardDraft;
import ziyang.estates.standard.StandardKind;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardService;
import ziyang.estates.standard.StandardView;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;

/** The standards as they stand on a day, and the form that begins one. */
@Named
@RequestScoped
public class StandardsView {

    @Inject
    private StandardRegister register;

    @Inject
    private StandardService standards;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private String text;
    private String kind;
    private LocalDate day;
    private List<StandardView.Head> rows;
    private String code;
    private String title;
    private StandardKind begunKind;
    private String deliverable;

    @PostConstruct
    void open() {
        text = Faces.getRequestParameter("text");
        kind = asked.kept("kind", Faces.getRequestParameter("kind"), Asked.of(StandardKind.values()));
        day = asked.day("on", Faces.getRequestParameter("on"));
        StandardKind only = kind == null ? null : StandardKind.valueOf(kind);
        rows = register.list(new StandardRegister.Filter(text, only), day);
        deliverable = Faces.getRequestParameter("deliverable");
    }

    /** Begins a standard with the draft of its first edition and goes to it. */
    public String begin() {
        Long edition = notices.attempt(
                () -> standards.begin(new StandardDraft(code, begunKind, title, deliverable)), "standard.begun");
        return edition == null ? null : EditionDetail.page(edition);
    }

    public List<StandardView.Head> getRows() {
        return rows;
    }

    public List<SelectItem> getKinds() {
        return choices.of(StandardKind.values());
    }

    /** What the plans ask for. */
    public List<SelectItem> getDeliverables() {
        return register.deliverables().stream()
                .map(one -> new SelectItem(one.code(), one.code() + " " + one.name()))
                .toList();
    }

    public String getText() {
        return text;
    }

    /** Name of the kind asked for; null for any. */
    public String getKind() {
        return kind;
    }

    /** Null for today. */
    public LocalDate getDay() {
        return day;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public StandardKind getBegunKind() {
        return begunKind;
    }

    public void setBegunKind(StandardKind begunKind) {
        this.begunKind = begunKind;
    }

    public String getDeliverable() {
        return deliverable;
    }

    public void setDeliverable(String deliverable) {
        this.deliverable = deliverable;
    }
}
