package ziyang.estates.web.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.indicator.ReturnService;
import ziyang.estates.region.Region;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The list of returns, and taking the figures of a period. */
@Named
@RequestScoped
public class ReturnsView {

    @Inject
    private ReturnService returns;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private Rows<ReturnService.Row> rows;
    private String period;
    private String region;

    @PostConstruct
    void open() {
        rows = new Rows<>(returns::list);
    }

    /** Takes the figures and goes on to them. */
    public String take() {
        Long taken = notices.attempt(() -> returns.take(period, region), "return.taken");
        return taken == null ? null : "/indicator/return?faces-redirect=true&id=" + taken;
    }

    public Rows<ReturnService.Row> getRows() {
        return rows;
    }

    /** Areas that the reader reports for. */
    public List<SelectItem> getAreas() {
        return choices.own(Region.Level.AREA);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
