package ziyang.estates.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ziyang.estates.base.Period;
import ziyang.estates.reports.ReportService;
import ziyang.estates.web.fund.Funds;
import ziyang.estates.web.layout.Choices;

/** The catalogue of reports with what each can be asked for. */
@Named
@RequestScoped
public class ReportsView {

    private static final int MONTHS = 12;

    @Inject
    private ReportService reports;

    @Inject
    private Choices choices;

    @Inject
    private Funds funds;

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

    /** What a report can be asked for: one's own regions, for a department those that have budgets. */
    public List<SelectItem> getRegions() {
        List<SelectItem> own = choices.getOwnRegions();
        return own.isEmpty() ? funds.getPlaces() : own;
    }

    /** The last full quarter. */
    public String getPeriod() {
        return last.code();
    }

    /** The years that have begun, the latest first, each with its periods that have: the whole year, quarters and months. */
    public List<SelectItemGroup> getPeriods() {
        return choices.getYears().stream()
                .map(year -> new SelectItemGroup(year.toString(), null, false, periods(year)))
                .toList();
    }

    private SelectItem[] periods(int year) {
        Stream<String> quarters = IntStream.rangeClosed(1, 4).mapToObj(quarter -> "Q" + quarter);
        Stream<String> months = IntStream.rangeClosed(1, MONTHS).mapToObj("-%02d"::formatted);
        return Stream.of(Stream.of(""), quarters, months)
                .flatMap(parts -> parts)
                .map(part -> year + part)
                .filter(code -> !Period.of(code).from().isAfter(LocalDate.now(clock)))
                .map(code -> new SelectItem(code, choices.periodWords(code)))
                .toArray(SelectItem[]::new);
    }
}
