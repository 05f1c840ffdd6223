package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The list of meetings; its filter stands in the address. */
@Named
@RequestScoped
public class MeetingsView {

    @Inject
    private MeetingRegister register;

    @Inject
    private Choices choices;

    private String text;
    private String street;
    private String period;
    private MeetingState state;
    private Rows<MeetingView.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(this::page);
    }

    private Page<MeetingView.Row> page(Page.Request page) {
        Period within = period == null ? null : Period.of(period);
        return register.list(new MeetingRegister.Filter(text, street, state, within), page);
    }

    public List<SelectItem> getStates() {
        return choices.of(MeetingState.values());
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

    public MeetingState getState() {
        return state;
    }

    public void setState(MeetingState state) {
        this.state = state;
    }
}
