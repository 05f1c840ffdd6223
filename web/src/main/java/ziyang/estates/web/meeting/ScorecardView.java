package ziyang.estates.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import ziyang.estates.action.ActionFigure;
import ziyang.estates.action.Scorecard;
import ziyang.estates.base.Period;
import ziyang.estates.web.layout.Asked;

/** How units did with the actions of a period; every figure leads to the list that it counts. */
@Named
@RequestScoped
public class ScorecardView {

    /** Figures that stand in the table, in its order. */
    static final List<ActionFigure> SHOWN = List.of(
            ActionFigure.HANDED_OUT,
            ActionFigure.ON_TIME,
            ActionFigure.LATE,
            ActionFigure.OPEN,
            ActionFigure.OVERDUE,
            ActionFigure.RETURNED,
            ActionFigure.CONTESTED,
            ActionFigure.EXTENDED);

    @Inject
    private Scorecard scorecard;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private ActionFilter filter = new ActionFilter();
    private List<Scorecard.Row> rows = List.of();

    /** Reads period and region from the address; without a period, the present year. */
    public void read() {
        filter = filter(Faces::getRequestParameter, clock).sense(asked);
        filter.setPeriod(
                filter.getPeriod() == null ? String.valueOf(LocalDate.now(clock).getYear()) : filter.getPeriod());
        rows = scorecard.of(Period.of(filter.getPeriod()), filter.getRegion());
    }

    /** The period and the region that an address names; the present year when it names no period. */
    static ActionFilter filter(UnaryOperator<String> parameters, Clock clock) {
        String period = parameters.apply("period");
        String year = String.valueOf(LocalDate.now(clock).getYear());
        Map<String, String> known = new HashMap<>();
        known.put("period", period == null || period.isBlank() ? year : period);
        known.put("region", parameters.apply("region"));
        return ActionFilter.of(known::get);
    }

    /** The list that a figure counts. */
    public String list(Scorecard.Row row, ActionFigure figure) {
        ActionFilter one = filter.copy();
        one.setUnit(row.unitCode());
        one.setLed(true);
        one.setFigure(figure.name());
        return "actions.xhtml?" + one.query();
    }

    /** The rate with what it is made of: 83.3%（5/6）. */
    public String rate(Scorecard.Row row) {
        BigDecimal rate = row.rate();
        return rate == null ? "—" : rate + "%（" + row.punctual() + "/" + row.verified() + "）";
    }

    public String days(BigDecimal days) {
        return days == null ? "—" : days.toString();
    }

    public List<ActionFigure> getFigures() {
        return SHOWN;
    }

    public List<Scorecard.Row> getRows() {
        return rows;
    }

    public ActionFilter getFilter() {
        return filter;
    }
}
