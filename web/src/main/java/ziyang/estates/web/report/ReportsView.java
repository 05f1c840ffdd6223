package ziyang.estates.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.Period;
import ziyang.estates.reports.ReportService;
import ziyang.estates.web.door.Notices;

/** The catalogue of reports with what each can be asked for. */
@Named
@RequestScoped
public class ReportsView {

    private static final int MONTHS = 12;

    @Inject
    private ReportService reports;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private List<ReportService.Entry> catalogue;
    private Period last;

    @PostConstruct
    void read() {
        catalogue = reports.catalogue();
        LocalDate today = LocalDate.now(clock);
        last = Period.quarterOf(Period.quarterOf(today).from().minusDays(1));
    }

    public List<ReportService.Entry> getCatalogue() {
        return catalogue;
    }

    /** The year of the last full quarter. */
    public int getYear() {
        return last.from().getYear();
    }

    /** The last full quarter, as the end of a period's code. */
    public String getPart() {
        return last.code().substring(4);
    }

    /** The whole year, its quarters and its months, as the end of a period's code. */
    public List<SelectItem> getParts() {
        List<SelectItem> parts = new ArrayList<>();
        parts.add(new SelectItem("", notices.text("period.year")));
        for (int quarter = 1; quarter <= 4; quarter++) {
            parts.add(new SelectItem("Q" + quarter, notices.text("period.q" + quarter)));
        }
        for (int month = 1; month <= MONTHS; month++) {
            parts.add(new SelectItem("-%02d".formatted(month), notices.text("period.m" + month)));
        }
        return parts;
    }
}
