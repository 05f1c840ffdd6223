package ziyang.estates.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.reports.ReportService;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Words;

/** The archive of reports that were pulled. */
@Named
@RequestScoped
public class RunsView {

    @Inject
    private ArchiveService archive;

    @Inject
    private ReportService reports;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    private String code;
    private String period;
    private String region;
    private Rows<ArchiveService.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(page -> archive.list(new ArchiveService.Filter(code, period, region), page));
    }

    /** Drops what does not exist, once it has been taken from the address. */
    public void check() {
        period = asked.period(period);
        region = asked.region("region", region);
        code = asked.kept(
                "code",
                code,
                one -> reports.catalogue().stream()
                        .anyMatch(entry -> entry.code().equals(one)));
    }

    public Rows<ArchiveService.Row> getRows() {
        return rows;
    }

    public List<SelectItem> getReports() {
        return reports.catalogue().stream()
                .map(entry -> new SelectItem(entry.code(), words.name(entry.title())))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
