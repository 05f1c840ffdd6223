package ziyang.estates.reports.meeting;

import static ziyang.estates.reports.document.ChineseDate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.meeting.BulletinFigures.Row;
import ziyang.estates.reports.meeting.BulletinFigures.Unit;

/** Part three of the bulletin: what is overdue, what was late, what had to be done again. Only what there is is named. */
final class BulletinProblems {

    /** More overdue matters than this are left to the annex. */
    private static final int LISTED = 10;

    private static final String[] NUMERALS = {"一", "二", "三"};

    private final BulletinFigures figures;
    private final List<Block> blocks = new ArrayList<>();
    private int problems;

    private BulletinProblems(BulletinFigures figures) {
        this.figures = figures;
    }

    static List<Block> of(BulletinFigures figures) {
        BulletinProblems part = new BulletinProblems(figures);
        part.blocks.add(new Heading(Level.FIRST, "三、存在的问题"));
        part.overdue();
        part.late();
        part.returned();
        if (part.problems == 0) {
            part.blocks.add(new Paragraph(
                    figures.actions().assigned() == 0 ? "期内无交办议定事项，未发现办理方面的问题。" : "督查期内未发现逾期未销号、逾期销号和退回重办的事项。"));
        }
        return part.blocks;
    }

    private void overdue() {
        int overdue = figures.actions().overdue();
        if (overdue == 0) {
            return;
        }
        problem("部分事项逾期未销号");
        blocks.add(new Paragraph(
                "截至" + words(figures.cutOff()) + "，共有" + overdue + "项议定事项超过办理时限仍未销号" + byUnit(Unit::overdue) + "。"));
        List<Row> rows = figures.ledger().stream()
                .filter(row -> row.light() == Light.RED && row.closed() == null)
                .toList();
        for (int i = 0; i < Math.min(rows.size(), LISTED); i++) {
            blocks.add(new Paragraph((i + 1) + "." + matter(rows.get(i))));
        }
        if (rows.size() > LISTED) {
            blocks.add(new Paragraph("其余逾期未销号事项见附件。"));
        }
    }

    private static String matter(Row row) {
        return row.title() + "（" + row.action() + "，" + row.street() + "）。牵头单位：" + row.leadUnit() + "；办结时限："
                + words(row.deadline())
                + (row.extendedFrom() == null ? "" : "（经批准由" + words(row.extendedFrom()) + "延期）")
                + "。";
    }

    private void late() {
        int late = figures.actions().closedLate();
        if (late > 0) {
            problem("部分事项销号不及时");
            blocks.add(new Paragraph("期内共有" + late + "项议定事项逾期销号" + byUnit(Unit::late) + "。"));
        }
    }

    private void returned() {
        int returned = figures.actions().returned();
        if (returned > 0) {
            problem("部分事项办理质量不高");
            blocks.add(new Paragraph("期内共有" + returned + "项议定事项经核查未达到工作要求，被退回重办。"));
        }
    }

    private void problem(String words) {
        blocks.add(new Heading(Level.SECOND, "（" + NUMERALS[problems++] + "）" + words));
    }

    private String byUnit(ToIntFunction<Unit> count) {
        List<Unit> concerned = figures.units().stream()
                .filter(unit -> count.applyAsInt(unit) > 0)
                .toList();
        if (concerned.isEmpty()) {
            return "";
        }
        return concerned.stream()
                .map(unit -> unit.name() + count.applyAsInt(unit) + "项")
                .collect(Collectors.joining("、", "，其中", ""));
    }
}
