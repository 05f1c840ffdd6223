package ziyang.estates.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.indicator.ReturnService;
import ziyang.estates.indicator.ReturnService.Figure;
import ziyang.estates.indicator.ReturnState;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One return: its figures by region and the steps that the reader may take. */
@Named
@RequestScoped
public class ReturnDetail {

    /** One region's figures in the order of {@link #getIndicators}. */
    public record Line(String region, List<Figure> figures) {}

    @Inject
    private ReturnService returns;

    @Inject
    private IndicatorService names;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private String reason;
    private ReturnService.Sheet sheet;
    private List<String> indicators;
    private List<Line> lines;

    @PostConstruct
    void read() {
        id = Download.number(Faces.getRequestParameter("id"));
        sheet = returns.get(id);
        seen = sheet.row().version();
        indicators = sheet.figures().stream().map(Figure::indicator).distinct().toList();
        Map<String, List<Figure>> byRegion = new LinkedHashMap<>();
        sheet.figures()
                .forEach(figure -> byRegion.computeIfAbsent(figure.regionName(), region -> new ArrayList<>())
                        .add(figure));
        lines = byRegion.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
    }

    public String submit() {
        return again(notices.attempt(() -> returns.submit(id, seen), "return.moved"));
    }

    public String move(ReturnState next) {
        return again(notices.attempt(() -> returns.move(id, seen, next, reason), "return.moved"));
    }

    private String again(boolean done) {
        return done ? "/indicator/return?faces-redirect=true&id=" + id : null;
    }

    /** Whether the reader may take the step; while a form is taken in every step counts as offered. */
    public boolean may(ReturnState next) {
        return Sent.beingTaken() || sheet.next().contains(next);
    }

    /** Whether there is no step for the reader. */
    public boolean isDone() {
        return !Sent.beingTaken() && sheet.next().isEmpty();
    }

    public String name(String indicator) {
        return names.name(indicator);
    }

    public ReturnService.Row getRow() {
        return sheet.row();
    }

    public List<String> getIndicators() {
        return indicators;
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getId() {
        return id;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
