package ziyang.estates.web.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.region.RegionService;
import ziyang.estates.responsibility.AnswerRole;
import ziyang.estates.responsibility.Responsibilities;
import ziyang.estates.responsibility.ResponsibilityView.Gap;
import ziyang.estates.responsibility.ResponsibilityView.Line;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Words;

/** Who answers for what at one place on one day, and what nobody answers for below it. */
@Named
@RequestScoped
public class MatrixView {

    /** Matters of one street that nobody has a role in. */
    public record Hole(String region, String regionName, AnswerRole role, List<String> matters)
            implements Serializable {}

    @Inject
    private Responsibilities responsibilities;

    @Inject
    private RegionService regions;

    @Inject
    private Home home;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    private String region;
    private String on;
    private List<Line> lines;
    private List<Hole> holes;
    private boolean manageable;

    /** Reads the matrix of the place that the address names, otherwise of the reader's own. */
    public void read() {
        region = asked.region("region", region);
        on = asked.kept("on", on, MatrixView::isDay);
        if (region == null) {
            region = home.code();
        }
        LocalDate day = on == null ? null : LocalDate.parse(on);
        lines = responsibilities.matrix(region, day);
        holes = holes(responsibilities.gaps(region, day));
        manageable = responsibilities.mayManage(region);
    }

    private static List<Hole> holes(List<Gap> gaps) {
        Map<String, Hole> byStreetAndRole = new LinkedHashMap<>();
        gaps.forEach(gap -> byStreetAndRole
                .computeIfAbsent(
                        gap.region() + gap.role(),
                        key -> new Hole(gap.region(), gap.regionName(), gap.role(), new ArrayList<>()))
                .matters()
                .add(gap.matterName()));
        return List.copyOf(byStreetAndRole.values());
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    public List<SelectItem> getPlaces() {
        return regions.list(null).stream()
                .map(node -> new SelectItem(node.code(), words.name(node.name())))
                .toList();
    }

    public AnswerRole[] getRoles() {
        return AnswerRole.values();
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Hole> getHoles() {
        return holes;
    }

    public boolean isManageable() {
        return manageable;
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
