package ziyang.estates.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ziyang.estates.account.Access;
import ziyang.estates.base.Period;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Texts;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.Report;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.standard.DeliverableTrack;
import ziyang.estates.standard.EditionState;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardView;

/** 标准体系建设情况表: everything that the plan asks to be issued, with what was published for it until the period's last day. */
@ApplicationScoped
public class SystemReport implements Report<SystemFigures> {

    static final String TITLE = "物业管理标准体系建设情况表";

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 30),
            Column.of("方案要求出台的成果", 170),
            Column.of("方案条目", 50),
            Column.of("进度", 60),
            Column.of("标准规范", 190),
            Column.below("发文字号"),
            Column.of("起草单位", 110),
            Column.of("发布日期", 75),
            Column.of("实施日期", 75));

    @Inject
    private StandardRegister register;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "standards-system";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.XLSX, Format.DOCX);
    }

    @Override
    public String templateVersion() {
        return "1.0";
    }

    @Override
    public Class<SystemFigures> figuresType() {
        return SystemFigures.class;
    }

    /** There is one system for the whole city. */
    @Override
    public boolean covers(Access access, Region region) {
        return access.may(Permission.STANDARD_READ) && Report.super.covers(access, region);
    }

    @Override
    public SystemFigures figures(Period period, Region region) {
        LocalDate day = period.cutOff(LocalDate.now(clock));
        return new SystemFigures(
                day,
                register.deliverables(day).stream().flatMap(SystemReport::lines).toList(),
                Settings.demonstration());
    }

    private static Stream<SystemFigures.Line> lines(DeliverableTrack track) {
        return track.standards().isEmpty()
                ? Stream.of(line(track, null, Optional.empty()))
                : track.standards().stream().map(head -> line(track, head, row(head)));
    }

    /** The edition that tells how far a standard is: what holds, else what comes, else what is drafted; none for a repealed one. */
    private static Optional<StandardView.EditionRow> row(StandardView.Head head) {
        return Stream.of(head.holds(), head.coming(), head.open())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static SystemFigures.Line line(
            DeliverableTrack track, StandardView.Head head, Optional<StandardView.EditionRow> row) {
        return new SystemFigures.Line(
                track.code(),
                track.name(),
                track.measure(),
                track.state(),
                row.map(StandardView.EditionRow::title).orElse(head == null ? "" : head.title()),
                head == null ? "" : head.unit(),
                row.map(StandardView.EditionRow::documentNumber).orElse(""),
                row.map(StandardView.EditionRow::publishedOn).orElse(null),
                row.map(StandardView.EditionRow::effectiveFrom).orElse(null));
    }

    @Override
    public void print(SystemFigures figures, Format format, OutputStream out) {
        Printer.print(listing(figures), format, out);
    }

    /** What was asked for once is named once. */
    static Listing listing(SystemFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        String last = null;
        int number = 0;
        for (SystemFigures.Line line : figures.lines()) {
            boolean first = !line.code().equals(last);
            number += first ? 1 : 0;
            last = line.code();
            rows.add(Arrays.asList(
                    first ? number : "",
                    first ? line.name() : "",
                    first ? line.measure() : "",
                    first ? state(line) : "",
                    line.title(),
                    line.documentNumber(),
                    line.unit(),
                    line.publishedOn(),
                    line.effectiveFrom()));
        }
        return new Listing(new Ledger(TITLE, COLUMNS, rows), heading(figures), figures.demonstration());
    }

    private static String state(SystemFigures.Line line) {
        if (line.ended()) {
            return "已废止";
        }
        return line.state() == null ? "未启动" : WORDS.of(line.state());
    }

    private static String heading(SystemFigures figures) {
        long published = figures.count(line -> line.state() == EditionState.PUBLISHED && !line.ended());
        long idle = figures.count(line -> line.state() == null || line.ended());
        return "统计截止日：" + ChineseDate.words(figures.day()) + "　共" + figures.all() + "项：已发布" + published + "项，正在制定"
                + (figures.all() - published - idle) + "项，未启动或已废止" + idle + "项";
    }
}
