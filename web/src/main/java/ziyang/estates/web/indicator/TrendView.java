package ziyang.estates.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.omnifaces.util.Faces;
import ziyang.estates.indicator.Board;
import ziyang.estates.indicator.Forecast;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.web.layout.Asked;

/** One figure over the months, and where it is heading. */
@Named
@RequestScoped
public class TrendView {

    private static final Set<String> SPANS = Set.of("12", "24", "36");

    @Inject
    private IndicatorService indicators;

    @Inject
    private Asked asked;

    private String code;
    private String months;
    private Board.Head head;
    private Board.Row row;
    private Board.Figure figure;
    private List<IndicatorService.Point> points;
    private Forecast forecast;

    /** Reads the figures that the address asks for. */
    @PostConstruct
    void read() {
        code = Faces.getRequestParameter("code");
        String span = asked.kept("months", Faces.getRequestParameter("months"), SPANS::contains);
        months = span == null ? "12" : span;
        String region = asked.region("region", Faces.getRequestParameter("region"));
        points = indicators.trend(code, region, Integer.parseInt(months));
        forecast = indicators.forecast(code, region);
        Board board = indicators.board(region, null);
        row = board.rows().get(0);
        int place = board.heads().stream().map(Board.Head::code).toList().indexOf(code);
        head = board.heads().get(place);
        figure = row.figures().get(place);
    }

    /** Takes the figures before the page says anything. */
    public void ready() {
        points.size();
    }

    /** The lines, for the chart. */
    public String getChart() {
        ResourceBundle words = ResourceBundle.getBundle("ziyang.estates.web.page", Faces.getLocale());
        List<String> names = List.of(
                words.getString("trend.figure"),
                words.getString("trend.forecast"),
                words.getString("dashboard.target"));
        return new TrendLine(points, forecast, figure.target()).json(names);
    }

    public String getCode() {
        return code;
    }

    public String getMonths() {
        return months;
    }

    public Board.Head getHead() {
        return head;
    }

    public Board.Row getRow() {
        return row;
    }

    public Board.Figure getFigure() {
        return figure;
    }

    /** The months, the latest first. */
    public List<IndicatorService.Point> getPoints() {
        return points.stream()
                .sorted(Comparator.comparing(IndicatorService.Point::day).reversed())
                .toList();
    }

    public Forecast getForecast() {
        return forecast;
    }
}
