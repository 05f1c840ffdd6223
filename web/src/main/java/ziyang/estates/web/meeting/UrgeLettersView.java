package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.action.UrgeRegister;
import ziyang.estates.action.UrgeService;
import ziyang.estates.action.UrgeState;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The urge letters, and whom the reader's own unit can urge now. */
@Named
@RequestScoped
public class UrgeLettersView {

    @Inject
    private UrgeRegister register;

    @Inject
    private UrgeService letters;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private String state;
    private String unit;
    private Rows<UrgeRegister.Row> rows;
    private List<UrgeRegister.Late> late = List.of();

    @PostConstruct
    void open() {
        state = asked.kept("state", Faces.getRequestParameter("state"), Asked.of(UrgeState.values()));
        unit = asked.unit(Faces.getRequestParameter("unit"));
        rows = new Rows<>(page -> register.list(filter(), page));
        if (Identity.get().may(Permission.ACTION_VERIFY)) {
            late = register.late();
        }
    }

    private UrgeRegister.Filter filter() {
        return new UrgeRegister.Filter(state == null ? null : UrgeState.valueOf(state), unit);
    }

    /** One click: the letter is drafted and opened. */
    public String draft(String urged) {
        Long id = notices.attempt(() -> letters.draft(urged), "urge.drafted");
        return id == null ? null : "/meeting/urge-letter?faces-redirect=true&id=" + id;
    }

    public List<UrgeRegister.Late> getLate() {
        return late;
    }

    public List<SelectItem> getStates() {
        return choices.of(UrgeState.values());
    }

    public Rows<UrgeRegister.Row> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public String getUnit() {
        return unit;
    }
}
