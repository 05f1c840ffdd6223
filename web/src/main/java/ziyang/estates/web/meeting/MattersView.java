package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.base.Page;
import ziyang.estates.meeting.AgendaIntake;
import ziyang.estates.meeting.Matter;
import ziyang.estates.meeting.MatterRegister;
import ziyang.estates.meeting.MatterState;
import ziyang.estates.meeting.MatterView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Me;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sought;

/** The list of matters, and for a convener what other registers say that waits; its filter stands in the address. */
@Named
@RequestScoped
public class MattersView extends Sought {

    @Inject
    private MatterRegister register;

    @Inject
    private AgendaIntake intake;

    @Inject
    private Choices choices;

    @Inject
    private Asked asked;

    @Inject
    private Me me;

    private String state;
    private String kind;
    private Rows<MatterView.Row> rows;
    private List<AgendaIntake.Waiting> told;

    @PostConstruct
    void open() {
        rows = new Rows<>(this::page);
    }

    /** Drops conditions that mean nothing, once they have been taken from the address. */
    public void check() {
        keepRegion(asked);
        state = asked.kept("state", state, Asked.of(MatterState.values()));
        kind = asked.kept("kind", kind, Asked.of(Matter.Kind.values()));
    }

    private Page<MatterView.Row> page(Page.Request page) {
        MatterState only = state == null ? null : MatterState.valueOf(state);
        Matter.Kind of = kind == null ? null : Matter.Kind.valueOf(kind);
        return register.list(new MatterRegister.Filter(getText(), getRegion(), only, of, null), page);
    }

    /** What other registers say and nobody has taken up; empty for everybody but conveners. */
    public List<AgendaIntake.Waiting> getTold() {
        if (told == null) {
            told = me.may("MEETING_CONVENE")
                    ? intake.tray().stream().filter(one -> one.id() == null).toList()
                    : List.of();
        }
        return told;
    }

    public List<SelectItem> getStates() {
        return choices.of(MatterState.values());
    }

    public List<SelectItem> getKinds() {
        return choices.of(Matter.Kind.values());
    }

    public Rows<MatterView.Row> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
