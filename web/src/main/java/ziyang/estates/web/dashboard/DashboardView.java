package ziyang.estates.web.dashboard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.primefaces.event.ItemSelectEvent;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionState;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.inbox.Light;
import ziyang.estates.indicator.Board;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.plan.PlanService;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Words;
import ziyang.estates.web.plan.TargetTable;

/** The overview; every number leads to the list that it was counted from. */
@Named
@RequestScoped
public class DashboardView {

    /** A number with the address of the records behind it. */
    public record Tile(String key, long count, String page) {}

    @Inject
    private ActionRegister actions;

    @Inject
    private MeetingRegister meetings;

    @Inject
    private PlanService plans;

    @Inject
    private IndicatorService indicators;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String period;
    private String planTitle;
    private TargetTable targets;
    private List<Tile> tiles;
    private List<ActionRegister.Overdue> overdue;
    private List<MeetingRegister.Held> held;
    private Map<String, Board.Figure> figures;

    @PostConstruct
    void read() {
        Identity.require(Permission.DASHBOARD_READ);
        String wanted = asked.period(Faces.getRequestParameter("period"));
        period = wanted == null ? String.valueOf(LocalDate.now(clock).getYear()) : wanted;
        tiles = List.of(
                tile("open", null, null, true),
                tile("overdue", null, Light.RED, true),
                tile("near", null, Light.YELLOW, true),
                tile("waiting", ActionState.REPORTED, null, false));
        overdue = actions.overdueByUnit();
        held = meetings.heldByStreet(Period.of(period), null);
        figures = indicators.board(null, null).rows().get(0).figures().stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Board.Figure::indicator, Function.identity()));
        plans.list().stream().findFirst().ifPresent(plan -> {
            planTitle = plan.documentNumber();
            targets = TargetTable.of(plans.get(plan.code()).targets());
        });
    }

    /** Takes the period before the page says anything. */
    public void ready() {
        period = period.strip();
    }

    private Tile tile(String key, ActionState state, Light light, boolean open) {
        var filter =
                new ActionRegister.Filter(null, null, null, state, light, null, new ActionRegister.Only(open, false));
        String page = "state=" + (open ? "OPEN" : state) + (light == null ? "" : "&light=" + light);
        long count = actions.list(filter, Page.Request.first(1)).total();
        return new Tile("dashboard.tile." + key, count, "meeting/actions.xhtml?" + page);
    }

    /** Goes from a bar to the overdue actions that the unit leads. */
    public void openUnit(ItemSelectEvent event) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/"
                + unitPage(overdue.get(event.getItemIndex()).unitCode()));
    }

    /** Goes from a bar to the meetings that the street has held. */
    public void openStreet(ItemSelectEvent event) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/"
                + streetPage(held.get(event.getItemIndex()).streetCode()));
    }

    public String unitPage(String unit) {
        return "meeting/actions.xhtml?state=OPEN&light=RED&led=true&unit=" + unit;
    }

    public String streetPage(String street) {
        return "meeting/meetings.xhtml?state=HELD&street=" + street + "&period=" + period;
    }

    public String getOverdueChart() {
        return Bars.lying(
                overdue.stream().map(one -> words.name(one.unitName())).toList(),
                overdue.stream().map(ActionRegister.Overdue::actions).toList());
    }

    public String getHeldChart() {
        return Bars.standing(
                held.stream().map(one -> words.name(one.streetName())).toList(),
                held.stream().map(MeetingRegister.Held::meetings).toList());
    }

    public String getPeriod() {
        return period;
    }

    public String getPlanTitle() {
        return planTitle;
    }

    public TargetTable getTargets() {
        return targets;
    }

    /** The present figure of the reader's region, null while nobody counts it. */
    public Board.Figure figure(String indicator) {
        return figures.get(indicator);
    }

    public List<Tile> getTiles() {
        return tiles;
    }

    public List<ActionRegister.Overdue> getOverdue() {
        return overdue;
    }

    public List<MeetingRegister.Held> getHeld() {
        return held;
    }
}
