package ziyang.estates.reports.meeting;

import static ziyang.estates.reports.document.ChineseDate.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.ChineseNumber;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;
import ziyang.estates.reports.meeting.BulletinFigures.Row;
import ziyang.estates.reports.meeting.BulletinFigures.Unit;

/** The bulletin's figures told unit by unit, each with what it has left undone. */
public final class UnitBulletinDocument {

    /** The title without its period. */
    public static final String TITLE = "联席会议议定事项分单位办理情况通报";

    private static final String INTERIM = "（期中统计，未编文号）";
    /** More overdue matters of one unit than this are left to the annex. */
    private static final int LISTED = 10;

    private UnitBulletinDocument() {}

    public static OfficialDocument of(BulletinFigures figures) {
        String place = Objects.requireNonNullElse(figures.region().place(), "");
        return new OfficialDocument(
                new RedHead(figures.issuer() + "文件", figures.interim() ? INTERIM : figures.documentNumber()),
                List.of(place + figures.period().words() + "住宅小区物业管理", TITLE),
                figures.addressees(),
                body(figures),
                figures.issuer(),
                figures.issueDate(),
                new Imprint(figures.copies(), figures.issuer(), figures.issueDate()),
                List.of(),
                annexes(figures),
                figures.demonstration());
    }

    private static List<Block> body(BulletinFigures figures) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("现将" + figures.region().name() + figures.period().words()
                + "住宅小区物业管理联席会议议定事项各牵头单位办理情况通报如下，统计截至" + words(figures.cutOff()) + "。"));
        if (figures.units().isEmpty()) {
            body.add(new Paragraph("期内无牵头单位承办议定事项。"));
        }
        int number = 0;
        for (Unit unit : figures.units()) {
            body.add(new Heading(Level.FIRST, ChineseNumber.words(++number) + "、" + unit.name()));
            body.add(new Paragraph(standing(unit)));
            overdue(unit, figures, body);
        }
        return body;
    }

    private static String standing(Unit unit) {
        String closed = unit.closed() == 0
                ? "尚无事项销号"
                : "已销号" + unit.closed() + "项（按期" + unit.onTime() + "项、逾期" + unit.late() + "项）";
        String open = unit.open() == 0
                ? "，全部销号"
                : "，未销号" + unit.open() + "项" + (unit.overdue() == 0 ? "，均在办理时限内" : "，其中已超过办理时限" + unit.overdue() + "项");
        return "期内牵头在办议定事项" + unit.assigned() + "项，" + closed + open + "。按期销号率："
                + unit.onTimeRate().words() + "。";
    }

    private static void overdue(Unit unit, BulletinFigures figures, List<Block> body) {
        List<Row> rows = figures.ledger().stream()
                .filter(row -> row.leadUnit().equals(unit.name()))
                .filter(row -> row.light() == Light.RED && row.closed() == null)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        body.add(new Paragraph("逾期未销号事项："));
        for (int i = 0; i < Math.min(rows.size(), LISTED); i++) {
            Row row = rows.get(i);
            body.add(new Paragraph((i + 1) + "." + row.title() + "（" + row.action() + "，" + row.street() + "），办结时限："
                    + words(row.deadline()) + "。"));
        }
        if (rows.size() > LISTED) {
            body.add(new Paragraph("其余逾期未销号事项见附件。"));
        }
    }

    /** The ledger in the order of the units, numbered anew. */
    private static List<Ledger> annexes(BulletinFigures figures) {
        if (figures.ledger().isEmpty()) {
            return List.of();
        }
        List<Row> sorted = figures.ledger().stream()
                .sorted(Comparator.comparing(Row::leadUnit).thenComparing(Row::seq))
                .toList();
        List<Row> rows = new ArrayList<>(sorted.size());
        sorted.forEach(row -> rows.add(row.numbered(rows.size() + 1)));
        return List.of(BulletinLedger.of("住宅小区物业管理联席会议议定事项分单位台账", rows));
    }
}
