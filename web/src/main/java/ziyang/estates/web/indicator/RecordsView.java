package ziyang.estates.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ziyang.estates.indicator.Board;
import ziyang.estates.indicator.Indicator;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Rows;

/** The records behind one number of the board. */
@Named
@RequestScoped
public class RecordsView {

    @Inject
    private IndicatorService indicators;

    @Inject
    private Asked asked;

    private String code;
    private String part;
    private String region;
    private String on;
    private Board.Head head;
    private Board.Row row;
    private Board.Figure figure;
    private Rows<Indicator.Piece> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(
                page -> indicators.records(code, Indicator.Part.valueOf(part), region, asked.day("on", on), page));
    }

    /** Reads the number that the address names. */
    public void read() {
        region = asked.region("region", region);
        part = asked.kept("part", part, Asked.of(Indicator.Part.values()));
        part = part == null ? Indicator.Part.DENOMINATOR.name() : part;
        Board board = indicators.board(region, asked.day("on", on));
        on = board.day().toString();
        region = board.region();
        head = board.heads().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        row = board.rows().get(0);
        figure = row.figures().stream()
                .filter(one -> one != null && one.indicator().equals(code))
                .findFirst()
                .orElse(null);
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

    public Rows<Indicator.Piece> getRows() {
        return rows;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
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
