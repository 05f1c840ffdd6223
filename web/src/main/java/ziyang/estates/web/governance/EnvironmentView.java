package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.governance.EnvironmentDraft;
import ziyang.estates.governance.EnvironmentService;
import ziyang.estates.governance.EnvironmentState;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** The 环境和物业管理委员会 of every community, and the form for the one that the address names. */
@Named
@RequestScoped
public class EnvironmentView {

    @Inject
    private EnvironmentService environment;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private List<EnvironmentService.Row> rows;
    private EnvironmentService.Row chosen;
    private int seen;
    private EnvironmentState state = EnvironmentState.PREPARING;
    private LocalDate establishedOn;
    private Integer members;
    private String duties;

    @PostConstruct
    void open() {
        rows = environment.list(null);
        String community = Faces.getRequestParameter("community");
        chosen = rows.stream()
                .filter(row -> row.communityCode().equals(community) && row.mayChange())
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            seen = chosen.version();
            state = chosen.state() == null ? state : chosen.state();
            establishedOn = chosen.establishedOn();
            members = chosen.members();
            duties = chosen.duties();
        }
    }

    public String save() {
        EnvironmentDraft draft = new EnvironmentDraft(state, establishedOn, members, duties);
        boolean done =
                notices.attempt(() -> environment.enter(chosen.communityCode(), seen, draft), "environment.saved");
        return done ? "/governance/environment?faces-redirect=true" : null;
    }

    public List<SelectItem> getStates() {
        return choices.of(EnvironmentState.values());
    }

    /** How many communities have theirs. */
    public long getEstablished() {
        return rows.stream()
                .filter(row -> row.state() == EnvironmentState.ESTABLISHED)
                .count();
    }

    public List<EnvironmentService.Row> getRows() {
        return rows;
    }

    public EnvironmentService.Row getChosen() {
        return chosen;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public EnvironmentState getState() {
        return state;
    }

    public void setState(EnvironmentState state) {
        this.state = state;
    }

    public LocalDate getEstablishedOn() {
        return establishedOn;
    }

    public void setEstablishedOn(LocalDate establishedOn) {
        this.establishedOn = establishedOn;
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public String getDuties() {
        return duties;
    }

    public void setDuties(String duties) {
        this.duties = duties;
    }
}
