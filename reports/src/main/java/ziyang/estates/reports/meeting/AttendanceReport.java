package ziyang.estates.reports.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.Period;
import ziyang.estates.base.Settings;
import ziyang.estates.meeting.AttendanceRegister;
import ziyang.estates.region.Region;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.Report;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;

/** 联席会议出席情况统计表: by unit, of the meetings held in a period and a region. */
@ApplicationScoped
public class AttendanceReport implements Report<AttendanceReportFigures> {

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 40),
            Column.of("单位", 268),
            Column.of("应到（次）", 75),
            Column.of("实到（次）", 75),
            Column.of("其中委派（次）", 75),
            Column.of("请假（次）", 75),
            Column.of("缺席（次）", 75),
            Column.of("到会率", 75));

    @Inject
    private AttendanceRegister register;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "attendance";
    }

    @Override
    public String title() {
        return "联席会议出席情况统计表";
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
    public Class<AttendanceReportFigures> figuresType() {
        return AttendanceReportFigures.class;
    }

    @Override
    public AttendanceReportFigures figures(Period period, Region region) {
        return new AttendanceReportFigures(
                new BulletinFigures.Period(period.code(), period.words()),
                new BulletinFigures.Region(region.getCode(), region.getName(), ""),
                period.cutOff(LocalDate.now(clock)),
                register.byUnit(period, region.getCode()).stream()
                        .map(AttendanceReport::row)
                        .toList(),
                Settings.demonstration());
    }

    private static AttendanceReportFigures.Row row(AttendanceRegister.Row unit) {
        return new AttendanceReportFigures.Row(
                unit.unit(),
                (int) unit.invited(),
                (int) unit.came(),
                (int) unit.deputised(),
                (int) unit.leave(),
                (int) unit.absent(),
                new Rate((int) unit.came(), (int) unit.invited()));
    }

    @Override
    public void print(AttendanceReportFigures figures, Format format, OutputStream out) {
        Printer.print(listing(figures), format, out);
    }

    static Listing listing(AttendanceReportFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        figures.units()
                .forEach(unit -> rows.add(List.of(
                        rows.size() + 1,
                        unit.unit(),
                        unit.invited(),
                        unit.came(),
                        unit.deputised(),
                        unit.leave(),
                        unit.absent(),
                        unit.rate().words())));
        return new Listing(
                new Ledger("物业管理工作联席会议出席情况统计表", COLUMNS, rows),
                LedgerHeading.of(figures.region(), figures.period(), figures.day()),
                figures.demonstration());
    }
}
