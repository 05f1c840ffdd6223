package ziyang.estates.web.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ziyang.estates.region.RegionService;
import ziyang.estates.region.RegionTree.Node;

/** The region tree of a day, written as indented lines. */
@Named
@RequestScoped
public class RegionsView {

    /** A region and how deep it stands below the city on that day. */
    public record Line(Node node, int depth) {}

    @Inject
    private RegionService regions;

    @Inject
    private Clock clock;

    private LocalDate day;
    private List<Line> lines;

    /** Reads the tree once the day has been taken from the address. */
    public void read() {
        day = day == null ? LocalDate.now(clock) : day;
        List<Node> all = regions.list(day);
        lines = new ArrayList<>();
        append(all, null, 0);
    }

    private void append(List<Node> all, String parent, int depth) {
        all.stream().filter(node -> Objects.equals(node.parentCode(), parent)).forEach(node -> {
            lines.add(new Line(node, depth));
            append(all, node.code(), depth + 1);
        });
    }

    public List<Line> getLines() {
        return lines;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
