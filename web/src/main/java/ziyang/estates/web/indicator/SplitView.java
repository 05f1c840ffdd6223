package ziyang.estates.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.indicator.IndicatorService;
import ziyang.estates.indicator.TargetService;
import ziyang.estates.indicator.TargetService.Share;
import ziyang.estates.web.door.Notices;

/** Splitting a region's target of a year to the regions below it. */
@Named
@RequestScoped
public class SplitView {

    /** One field of the form. */
    public static class Field {

        private final TargetService.Part part;
        private BigDecimal percent;

        Field(TargetService.Part part) {
            this.part = part;
            this.percent = part.percent();
        }

        public TargetService.Part getPart() {
            return part;
        }

        public BigDecimal getPercent() {
            return percent;
        }

        public void setPercent(BigDecimal percent) {
            this.percent = percent;
        }
    }

    @Inject
    private TargetService targets;

    @Inject
    private IndicatorService names;

    @Inject
    private Notices notices;

    private String code;
    private int year;
    private String region;
    private TargetService.Sheet sheet;
    private List<Field> fields = new ArrayList<>();

    @PostConstruct
    void open() {
        code = Faces.getRequestParameter("code");
        region = Faces.getRequestParameter("region");
        String asked = Faces.getRequestParameter("year");
        year = asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : 0;
        sheet = targets.sheet(code, year, region);
        sheet.parts().forEach(part -> fields.add(new Field(part)));
    }

    /** Saves the split when it adds up. */
    public String save() {
        List<Share> shares = fields.stream()
                .map(field -> new Share(field.getPart().region(), field.getPercent()))
                .toList();
        boolean done = notices.attempt(() -> targets.split(code, year, region, shares), "split.saved");
        return done
                ? "/indicator/split?faces-redirect=true&code=" + code + "&year=" + year + "&region=" + region
                : null;
    }

    /** The official name of the indicator. */
    public String getName() {
        return names.name(code);
    }

    public TargetService.Sheet getSheet() {
        return sheet;
    }

    public List<Field> getFields() {
        return fields;
    }
}
