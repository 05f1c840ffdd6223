package ziyang.estates.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** Reads the figures that the address asks for. */
    public void read() {
        region = asked.region("region", region);
        LocalDate day = asked.day("on", on);
        on = day == null ? null : day.toString();
        board = indicators.board(region, day);
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

    public Board getBoard() {
        return board;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
