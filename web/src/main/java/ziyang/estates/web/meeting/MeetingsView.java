package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The list of meetings; its filter stands in the address. */
@Named
@RequestScoped
public class MeetingsView {

    /** Beside the states: everything that has taken place, as the dashboard counts it. */
    private static final String HELD = "HELD";

    @Inject
    private MeetingRegister register;

    @Inject
    private Notices notices;

    @Inject
    private Choices choices;

    @Inject
    private Asked asked;

    private String text;
    private String street;
    private String period;
    private String state;
    private Rows<MeetingView.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(this::page);
    }

    /** Drops conditions that mean nothing, once they have been taken from the address. */
    public void check() {
        street = asked.region("region", street);
        period = asked.period(period);
        state = asked.kept("state", state, Asked.of(MeetingState.values()).or(HELD::equals));
    }

    private Page<MeetingView.Row> page(Page.Request page) {
        Period within = period == null ? null : Period.of(period);
        boolean held = HELD.equals(state);
        MeetingState only = state == null || held ? null : MeetingState.valueOf(state);
        return register.list(new MeetingRegister.Filter(text, street, only, within, held), page);
    }

    public List<SelectItem> getStates() {
        List<SelectItem> states = new ArrayList<>(choices.of(MeetingState.values()));
        states.add(new SelectItem(HELD, notices.text("meeting.held")));
        return states;
    }

    public Rows<MeetingView.Row> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
