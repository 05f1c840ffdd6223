package ziyang.estates.reports.meeting;

import static ziyang.estates.reports.document.ChineseDate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Bar;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.Block.RateChart;
import ziyang.estates.reports.document.Block.Table;
import ziyang.estates.reports.meeting.BulletinFigures.Actions;
import ziyang.estates.reports.meeting.BulletinFigures.Unit;

/** Parts one and two of the bulletin: what was agreed, and what became of it. */
final class BulletinSituation {

    private static final List<String> HEADERS =
            List.of("牵头单位", "在办", "已销号", "按期\n销号", "逾期\n销号", "逾期\n未销号", "未销号", "按期\n销号率");
    private static final List<Integer> WIDTHS = List.of(150, 38, 42, 38, 38, 44, 44, 48);

    private BulletinSituation() {}

    static List<Block> of(BulletinFigures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Level.FIRST, "一、总体情况"));
        blocks.add(new Heading(Level.SECOND, "（一）会议召开情况"));
        blocks.add(new Paragraph(meetings(figures)));
        blocks.add(new Heading(Level.SECOND, "（二）议定事项办理情况"));
        blocks.add(new Paragraph(actions(figures)));
        blocks.add(new Heading(Level.FIRST, "二、按期销号情况"));
        blocks.addAll(units(figures));
        return blocks;
    }

    private static String meetings(BulletinFigures figures) {
        String period = figures.period().words() + "，" + figures.region().name();
        if (figures.meetings().held() == 0) {
            return period + "未召开住宅小区物业管理联席会议。" + missed(figures);
        }
        String streets = figures.meetings().byStreet().stream()
                .map(street -> street.street() + street.held() + "次")
                .collect(Collectors.joining("、"));
        return period + "共召开住宅小区物业管理联席会议" + figures.meetings().held() + "次" + (streets.isEmpty() ? "" : "，其中" + streets)
                + "。" + missed(figures);
    }

    /** Who let a window of the rhythm pass: 未按规定周期召开例会的有…. */
    private static String missed(BulletinFigures figures) {
        String streets = figures.meetings().missed().stream()
                .map(street -> street.street() + "（" + street.held() + "次）")
                .collect(Collectors.joining("、"));
        return streets.isEmpty() ? "" : "未按规定周期召开例会的有" + streets + "。";
    }

    private static String actions(BulletinFigures figures) {
        Actions actions = figures.actions();
        if (actions.assigned() == 0) {
            return "期内无在办议定事项。按期销号率：无。";
        }
        return "期内在办议定事项" + actions.assigned() + "项" + carried(actions) + "。截至" + words(figures.cutOff()) + "，"
                + outcome(actions) + actionsBack(actions) + overallRate(actions.onTimeRate());
    }

    private static String carried(Actions actions) {
        return actions.carriedOver() == 0
                ? ""
                : "（上期结转" + actions.carriedOver() + "项，本期新交办" + (actions.assigned() - actions.carriedOver()) + "项）";
    }

    private static String outcome(Actions actions) {
        String closed = actions.closed() == 0
                ? "尚无事项销号"
                : "已销号" + actions.closed() + "项，其中按期销号" + actions.closedOnTime() + "项、逾期销号" + actions.closedLate()
                        + "项";
        String open = actions.open() == 0
                ? "；在办事项已全部销号。"
                : "；未销号" + actions.open() + "项"
                        + (actions.overdue() == 0 ? "，均在办理时限内。" : "，其中已超过办理时限" + actions.overdue() + "项。");
        return closed + open;
    }

    private static String actionsBack(Actions actions) {
        if (actions.returned() + actions.extended() == 0) {
            return "";
        }
        return "期内经核查退回重办" + actions.returned() + "项，批准延期" + actions.extended() + "项。";
    }

    private static String overallRate(Rate rate) {
        if (rate.denominator() == 0) {
            return "期内无已销号或者逾期未销号事项，按期销号率：无。";
        }
        return "已销号和逾期未销号事项共" + rate.denominator() + "项，其中按期销号" + rate.numerator() + "项，按期销号率为" + rate.words()
                + "（办结反馈不迟于办理时限的为按期；核查、销号所用时间不计入，已按期反馈待核查的暂不计算）。";
    }

    private static List<Block> units(BulletinFigures figures) {
        List<Unit> units = figures.units();
        if (units.isEmpty()) {
            return List.of(new Paragraph("期内无牵头单位承办议定事项，不作排列。"));
        }
        Table table = new Table(
                "各牵头单位议定事项办理情况表（单位：项）",
                HEADERS,
                WIDTHS,
                units.stream().map(BulletinSituation::row).toList());
        RateChart chart = new RateChart(
                "各牵头单位按期销号率",
                units.stream()
                        .map(unit -> new Bar(
                                unit.name(),
                                unit.onTimeRate().fraction(),
                                unit.onTimeRate().words()))
                        .toList());
        return List.of(
                new Paragraph("期内共有" + units.size() + "个单位牵头承办议定事项，" + fullMarks(units) + "各单位办理情况如下。"), table, chart);
    }

    private static String fullMarks(List<Unit> units) {
        List<String> full = units.stream()
                .filter(unit -> unit.onTimeRate().denominator() > 0
                        && unit.onTimeRate().numerator() == unit.onTimeRate().denominator())
                .map(Unit::name)
                .toList();
        return full.isEmpty() ? "" : "其中" + String.join("、", full) + "已销号事项全部按期。";
    }

    private static List<String> row(Unit unit) {
        return List.of(
                unit.name(),
                String.valueOf(unit.assigned()),
                String.valueOf(unit.closed()),
                String.valueOf(unit.onTime()),
                String.valueOf(unit.late()),
                String.valueOf(unit.overdue()),
                String.valueOf(unit.open()),
                unit.onTimeRate().words());
    }
}
