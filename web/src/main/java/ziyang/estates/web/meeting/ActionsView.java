package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;
import ziyang.estates.action.ActionFigure;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionState;
import ziyang.estates.action.ActionView;
import ziyang.estates.base.Page;
import ziyang.estates.inbox.Light;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Words;

/** The list of actions. What a cell shows is made here once a row, so that the page itself has nothing to compute. */
@Named
@RequestScoped
public class ActionsView {

    /** A row as the page prints it. */
    public record Line(
            long id,
            String code,
            String title,
            String region,
            String leadUnit,
            LocalDate deadline,
            String handler,
            boolean blocked,
            boolean escalated,
            Shown state,
            Shown light) {}

    /** A constant in words and as a style class. */
    public record Shown(String words, String style) {}

    @Inject
    private ActionRegister register;

    @Inject
    private ActionSearch search;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private final Map<ActionState, Shown> states = new EnumMap<>(ActionState.class);
    private final Map<Light, Shown> lights = new EnumMap<>(Light.class);
    private Rows<Line> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(this::page, search.total());
    }

    /** Takes the filter before the page says anything. */
    public void ready() {
        search.getFilter().getState();
    }

    private Page<Line> page(Page.Request page) {
        return register.list(search.getFilter().forRegister(), page).map(this::line);
    }

    private Line line(ActionView.Row row) {
        return new Line(
                row.id(),
                row.code(),
                row.title(),
                words.name(row.region()),
                words.name(row.leadUnit()),
                row.deadline(),
                row.handler(),
                row.blocked(),
                row.escalatedOn() != null && row.state().runs(),
                states.computeIfAbsent(row.state(), state -> new Shown(words.of(state), words.style("state-", state))),
                lights.computeIfAbsent(row.light(), light -> new Shown(words.of(light), words.style("light-", light))));
    }

    /** Shows what the changed filter finds, from the first page on. */
    public void search() {
        search.remember();
        UIComponent table = Faces.getViewRoot().findComponent("actions:rows");
        if (table instanceof DataTable list) {
            list.setFirst(0);
        }
    }

    public void clear() {
        search.clear();
        search();
    }

    /** Address of the sheet with everything that the filter finds. */
    public String getExport() {
        String query = search.getFilter().query();
        return "actions.xlsx" + (query.isEmpty() ? "" : "?" + query);
    }

    public Rows<Line> getRows() {
        return rows;
    }

    public List<SelectItem> getStates() {
        List<SelectItem> states = new ArrayList<>();
        states.add(new SelectItem(ActionFilter.OPEN, notices.text("action.open")));
        states.addAll(choices.of(ActionState.values()));
        return states;
    }

    /** The filter as it stands, as parameters of an address. */
    public String getQuery() {
        return search.getFilter().query();
    }

    public List<SelectItem> getFigures() {
        return choices.of(ActionFigure.values());
    }

    public List<SelectItem> getLights() {
        return choices.of(Light.values());
    }
}
