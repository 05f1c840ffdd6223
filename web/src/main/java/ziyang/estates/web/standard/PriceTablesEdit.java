package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Model;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.region.Region;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.EditionState;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.GradeService;
import ziyang.estates.standard.PriceKind;
import ziyang.estates.standard.PriceService;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/**
 * The tables of guide prices of a notice: entered while it is drafted, extended once it is published.
 *
 * <p>A {@link Model} for the reason that {@link ziyang.estates.web.meeting.ActionSearch} gives.
 */
@Model
@ViewScoped
public class PriceTablesEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StandardRegister register;

    @Inject
    private transient PriceService prices;

    @Inject
    private transient GradeService grades;

    @Inject
    private transient Choices choices;

    @Inject
    private transient Notices notices;

    private EditionView edition;
    private int seen;
    private List<PriceTableView> tables;
    private List<PriceForm> forms;
    private LocalDate until;
    private String paper;

    @PostConstruct
    void open() {
        read(Download.number(Faces.getRequestParameter("edition")));
    }

    private void read(long id) {
        edition = register.edition(id);
        seen = edition.version();
        tables = prices.list(id);
        forms = new ArrayList<>(tables.stream().map(PriceForm::new).toList());
    }

    /** Adds an empty table for the grades that were published last. */
    public void add() {
        PriceForm form = new PriceForm();
        prices.scales().stream().findFirst().ifPresent(scale -> {
            form.setGrades(scale.edition());
            form.scale(grades.scale(scale.edition()));
        });
        forms.add(form);
    }

    /** Shows the rows of the grades that were chosen. */
    public void regrade(PriceForm form) {
        if (form.getGrades() != null) {
            form.scale(grades.scale(form.getGrades()));
        }
    }

    public void remove(PriceForm form) {
        forms.remove(form);
    }

    public String save() {
        long id = edition.row().id();
        boolean done = notices.attempt(
                () -> prices.write(
                        id, seen, forms.stream().map(PriceForm::draft).toList()),
                "prices.saved");
        return done ? EditionDetail.page(id) : null;
    }

    /** Lets a published table hold longer. */
    public void extend(PriceTableView table) {
        boolean done = notices.attempt(
                () -> {
                    prices.extend(table.id(), table.version(), until, paper);
                },
                "prices.extended");
        if (done) {
            until = null;
            paper = null;
        }
        read(edition.row().id());
    }

    // what is shown

    public EditionView getEdition() {
        return edition;
    }

    public List<PriceTableView> getTables() {
        return tables;
    }

    public List<PriceForm> getForms() {
        return forms;
    }

    public boolean isEditable() {
        return edition.may(EditionView.Verb.WRITE.name());
    }

    /** Whether the reader may let a table hold longer that has an end. */
    public boolean extendable(PriceTableView table) {
        return edition.row().state() == EditionState.PUBLISHED
                && table.until() != null
                && edition.may(EditionView.Verb.REPEAL.name());
    }

    public BuildingType[] getBuildings() {
        return BuildingType.values();
    }

    public List<SelectItem> getKinds() {
        return choices.of(PriceKind.values());
    }

    public List<SelectItem> getRegions() {
        return choices.of(Region.Level.AREA);
    }

    public List<SelectItem> getScales() {
        return prices.scales().stream()
                .map(scale -> new SelectItem(scale.edition(), scale.title() + " " + scale.documentNumber()))
                .toList();
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
