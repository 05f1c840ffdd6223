package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.governance.Completeness;
import ziyang.estates.governance.GovernanceRegister;
import ziyang.estates.governance.Standing;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sought;

/** How the estates within the plan's scope stand with their three parties today; the filter stands in the address. */
@Named
@RequestScoped
public class StandingsView extends Sought {

    @Inject
    private GovernanceRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private String state;
    private Rows<Standing> rows;
    private GovernanceRegister.Totals totals;

    @PostConstruct
    void open() {
        rows = new Rows<>(page -> register.list(filter(), page));
    }

    /** Drops what means nothing, once it has been taken from the address, and counts. */
    public void check() {
        keepRegion(asked);
        state = asked.kept("state", state, Asked.of(Completeness.values()));
        totals = register.totals(filter());
    }

    private GovernanceRegister.Filter filter() {
        return new GovernanceRegister.Filter(
                getText(), getRegion(), state == null ? null : Completeness.valueOf(state), true, null);
    }

    /** The address with another state and the other conditions as they are. */
    public String link(Completeness other) {
        return "standings.xhtml?"
                + Stream.of(
                                pair("text", getText()),
                                pair("region", getRegion()),
                                pair("state", other == null ? null : other.name()))
                        .filter(pair -> !pair.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        boolean none = value == null || value.isBlank();
        return none ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Completeness[] getStates() {
        return Completeness.values();
    }

    public List<SelectItem> getStateItems() {
        return choices.of(Completeness.values());
    }

    public GovernanceRegister.Totals getTotals() {
        return totals;
    }

    public Rows<Standing> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
