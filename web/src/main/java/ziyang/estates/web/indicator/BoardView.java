package ziyang.estates.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import ziyang.estates.indicator.Board;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.web.layout.Asked;

/** The table of regions and indicators on a day; a region leads to those it manages, a number to its records. */
@Named
@RequestScoped
public class BoardView {

    @Inject
    private IndicatorService indicators;

    @Inject
    private Asked asked;

    private String region;
    private String on;
    private Board board;

    /** Reads the figures that the address asks for; the table's columns are built from them. */
    @PostConstruct
    void read() {
        region = asked.region("region", Faces.getRequestParameter("region"));
        LocalDate day = asked.day("on", Faces.getRequestParameter("on"));
        on = day == null ? null : day.toString();
        board = indicators.board(region, day);
    }

    /** Takes the figures before the page says anything. */
    public void ready() {
        board.day();
    }

    /** Two places and the sign, or 无. */
    public String percent(BigDecimal percent, String none) {
        return percent == null ? none : percent.toPlainString() + "%";
    }

    /** The address of the records behind a number. */
    public String records(Board.Row row, Board.Figure figure, String part) {
        return "records.xhtml?code=" + figure.indicator() + "&part=" + part + "&region=" + row.code() + "&on="
                + board.day();
    }

    /** Whether there are regions below to split a target to. */
    public boolean isSplittable() {
        return board.rows().size() > 1;
    }

    public Board getBoard() {
        return board;
    }

    public String getRegion() {
        return region;
    }

    /** Empty when the address names no day: it goes on into other addresses. */
    public String getOn() {
        return on == null ? "" : on;
    }
}
