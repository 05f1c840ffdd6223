package ziyang.estates.reports;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.archive.ReportRun;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.reports.document.Format;

/** Pulls reports, archives every pull, and prints archived figures again. */
@Stateless
public class ReportService {

    /** A report as the catalogue shows it. */
    public record Entry(String code, String title, List<Format> formats, String templateVersion) {}

    /** A printed report. */
    public record Pulled(long runId, String fileName, String mediaType, byte[] content) {}

    @Inject
    @Any
    private Instance<Report<?>> reports;

    /** Reports, and what else is kept in the archive. */
    @Inject
    @Any
    private Instance<Printing<?>> printings;

    @Inject
    private ArchiveService archive;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** Those that the account may pull on its home region; all of them for the portal itself, which has none. */
    @Needs(Permission.REPORT_PULL)
    public List<Entry> catalogue() {
        return reports.stream()
                .filter(report -> access.who().isSystem() || report.covers(access, region(null)))
                .sorted(Comparator.comparing(Report::code))
                .map(report -> new Entry(report.code(), report.title(), report.formats(), report.templateVersion()))
                .toList();
    }

    /**
     * Pulls a report on a region that it covers for the account, and archives the run.
     *
     * @param regionCode null means the whole of what the account is responsible for
     */
    @Needs(Permission.REPORT_PULL)
    public Pulled pull(String code, String period, String regionCode, Format format) {
        Report<?> report = get(code);
        Region region = region(regionCode);
        if (!report.covers(access, region)) {
            throw BusinessError.denied("access.scope", region.getName());
        }
        return printNew(report, Period.of(period), region, format);
    }

    /**
     * An archived run in any format of the report: in its own the very file, in another one the same figures under the same number
     * printed again. The archive stays as it is.
     */
    @Needs(Permission.REPORT_ARCHIVE)
    public Pulled again(long runId, Format format) {
        ReportRun run = archive.get(runId);
        if (format.name().equals(run.getFormat())) {
            return original(run);
        }
        byte[] content = print(printing(run.getCode()), run.getFigures(), format);
        return pulled(runId, name(run), format, content);
    }

    /** The very file that was printed, to be checked against its SHA-256. */
    @Needs(Permission.REPORT_ARCHIVE)
    public Pulled original(long runId) {
        return original(archive.get(runId));
    }

    private static Pulled original(ReportRun run) {
        return pulled(run.getId(), name(run), Format.valueOf(run.getFormat()), run.getContent());
    }

    private static String name(ReportRun run) {
        return run.getTitle() + run.getPeriod() + run.getRegion().getName();
    }

    private <F> Pulled printNew(Report<F> report, Period period, Region region, Format format) {
        if (!report.formats().contains(format)) {
            throw BusinessError.invalid("report.format", format.name());
        }
        if (period.from().isAfter(LocalDate.now(clock))) {
            throw BusinessError.field("period", "report.future", period.words());
        }
        var asked = new ArchiveService.Asked(report.code(), report.title(), period.code(), region.getCode());
        F counted = report.figures(period, region);
        String number = archive.number(asked, LocalDate.now(clock));
        F figures = report.numbered(counted, number);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        report.print(figures, format, out);
        var printed = new ReportRun.Printed(
                number, format.name(), report.templateVersion(), Figures.write(figures), out.toByteArray());
        long run = archive.keep(asked, printed);
        return pulled(run, report.title() + period.code() + region.getName(), format, printed.content());
    }

    private static <F> byte[] print(Printing<F> printing, String figures, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        printing.print(Figures.read(figures, printing.figuresType()), format, out);
        return out.toByteArray();
    }

    private static Pulled pulled(long run, String name, Format format, byte[] content) {
        return new Pulled(run, name + "." + format.extension(), format.mediaType(), content);
    }

    private Report<?> get(String code) {
        return reports.stream()
                .filter(report -> report.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Report", code));
    }

    private Printing<?> printing(String code) {
        return printings.stream()
                .filter(printing -> printing.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Report", code));
    }

    private Region region(String code) {
        if (code != null && !code.isBlank()) {
            return regions.tree().get(code);
        }
        return regions.tree().get(access.who().regionId());
    }
}
