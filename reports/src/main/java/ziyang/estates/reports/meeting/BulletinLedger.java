package ziyang.estates.reports.meeting;

import java.util.Arrays;
import java.util.List;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;

/** The annex: all actions of the period, one a row. */
final class BulletinLedger {

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 24),
            Column.of("事项编号", 76),
            Column.of("会议编号", 76),
            Column.below("会议日期"),
            Column.of("街道（镇）", 46),
            Column.of("议定事项", 72),
            Column.of("工作要求", 149),
            Column.of("牵头单位", 50),
            Column.of("配合单位", 54),
            Column.of("办结时限", 52),
            Column.below("原定时限"),
            Column.of("办理状态", 41),
            Column.below("亮灯"),
            Column.of("反馈日期", 50),
            Column.below("销号日期"),
            Column.of("最新进展", 95));

    private BulletinLedger() {}

    static Ledger of(BulletinFigures figures) {
        return of("住宅小区物业管理联席会议议定事项台账", figures.ledger());
    }

    static Ledger of(String title, List<BulletinFigures.Row> rows) {
        return new Ledger(
                title, COLUMNS, rows.stream().map(BulletinLedger::cells).toList());
    }

    private static List<Object> cells(BulletinFigures.Row row) {
        return Arrays.asList(
                row.seq(),
                row.action(),
                row.meeting(),
                row.meetingDate(),
                row.street(),
                row.title(),
                row.requirement(),
                row.leadUnit(),
                row.coUnits(),
                row.deadline(),
                row.extendedFrom(),
                row.state(),
                row.light() == null ? null : row.light().words(),
                row.reported(),
                row.closed(),
                row.progress());
    }
}
