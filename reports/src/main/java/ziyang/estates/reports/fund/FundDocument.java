package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Bar;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.Block.RateChart;
import ziyang.estates.reports.document.Block.Table;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.OfficialDocument.Summary;
import ziyang.estates.reports.document.RedHead;
import ziyang.estates.reports.document.Yuan;

/** 年度财政补助资金使用情况报告 as an official document. */
public final class FundDocument {

    /** The title without its year and region. */
    public static final String TITLE = "年度财政补助资金使用情况报告";

    private static final String INTERIM = "（期中统计，未编文号）";
    private static final List<String> FIGURES =
            List.of("下达\n预算", "上年\n结转", "结转\n下年", "年末\n收回", "已审定\n未拨付", "已拨付", "预算\n执行率");
    private static final List<Integer> WIDTHS = List.of(116, 54, 48, 48, 48, 52, 54, 48);
    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 34),
            Column.of("资金项目", 170),
            Column.of("区域", 90),
            Column.figures("下达预算（元）", 90),
            Column.figures("上年结转（元）", 76),
            Column.figures("结转下年（元）", 76),
            Column.figures("年末收回（元）", 76),
            Column.figures("已审定未拨付（元）", 90),
            Column.figures("已拨付（元）", 90),
            Column.figures("预算执行率", 64));

    private FundDocument() {}

    public static OfficialDocument of(FundFigures figures) {
        return new OfficialDocument(
                new RedHead(
                        figures.issuer() + "文件",
                        figures.documentNumber().isEmpty() ? INTERIM : figures.documentNumber()),
                List.of(figures.place() + figures.year() + "年度住宅小区物业管理", "财政补助资金使用情况报告"),
                "市人民政府",
                body(figures),
                figures.issuer(),
                figures.issueDate(),
                new Imprint("", figures.issuer(), figures.issueDate()),
                summary(figures),
                figures.lines().isEmpty() ? List.of() : List.of(ledger(figures)),
                figures.demonstration());
    }

    private static List<Block> body(FundFigures figures) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("根据《资阳市人民政府办公室关于印发资阳中心城区住宅小区物业管理规范化提升三年行动实施方案的通知》（资府办发〔2020〕72号）" + "和预算管理有关规定，现将"
                + figures.year() + "年度" + figures.place() + "住宅小区物业管理财政补助资金使用情况报告如下。"));
        body.add(new Heading(Level.FIRST, "一、总体情况"));
        body.add(new Paragraph(total(figures)));
        if (figures.lines().isEmpty()) {
            return body;
        }
        body.add(new Heading(Level.FIRST, "二、分项目执行情况"));
        body.add(new Paragraph(below(figures)));
        body.add(table("各资金项目预算执行情况表（单位：万元）", "资金项目", figures.programmes(), figures.total()));
        body.add(new RateChart(
                "各资金项目预算执行率",
                figures.programmes().stream().map(FundDocument::bar).toList()));
        body.add(new Heading(Level.FIRST, "三、分区域执行情况"));
        body.add(table("各区域预算执行情况表（单位：万元）", "区域", figures.areas(), figures.total()));
        body.add(new Heading(Level.FIRST, "四、分月拨付情况"));
        body.add(new Paragraph(months(figures)));
        return body;
    }

    private static String total(FundFigures figures) {
        String day = "截至" + ChineseDate.words(figures.cutOff()) + "，";
        FundFigures.Line total = figures.total();
        if (figures.lines().isEmpty()) {
            return day + "尚未建立年度预算，无执行数据。预算执行率：无。";
        }
        return day + "下达预算" + tenThousands(total.appropriated()) + carried(total) + "；已审定未拨付"
                + tenThousands(total.committed()) + "，已拨付" + tenThousands(total.paid()) + "，预算执行率为"
                + total.rateWords() + "（预算执行率＝已拨付÷（下达预算＋上年结转－结转下年））。";
    }

    private static String carried(FundFigures.Line total) {
        return some("，上年结转", total.carriedIn()) + some("，结转下年", total.carriedOut()) + some("，年末收回", total.lapsed());
    }

    private static String some(String words, BigDecimal amount) {
        return amount.signum() == 0 ? "" : words + tenThousands(amount);
    }

    private static String below(FundFigures figures) {
        BigDecimal all = figures.total().rate();
        String below = figures.programmes().stream()
                .filter(line ->
                        all != null && line.rate() != null && line.rate().compareTo(all) < 0)
                .map(line -> line.name() + "（" + line.rateWords() + "）")
                .collect(Collectors.joining("、"));
        return "本年度共安排" + figures.programmes().size() + "个资金项目" + (below.isEmpty() ? "" : "，其中预算执行率低于总体水平的有" + below)
                + "。各项目执行情况如下。";
    }

    private static String months(FundFigures figures) {
        if (figures.months().isEmpty()) {
            return "期内未拨付资金。";
        }
        return figures.months().stream()
                .map(month -> month.words() + tenThousands(month.paid()))
                .collect(Collectors.joining("、", "按记账日期统计，各月拨付（已扣除追缴到账和退汇）为：", "；其余月份未拨付。各项目、各区域明细见附件。"));
    }

    private static Table table(String caption, String header, List<FundFigures.Line> lines, FundFigures.Line total) {
        List<String> headers = new ArrayList<>(List.of(header));
        headers.addAll(FIGURES);
        Stream<List<String>> rows = lines.stream().map(line -> row(line.name(), line));
        return new Table(
                caption,
                headers,
                WIDTHS,
                Stream.concat(rows, Stream.of(row("合计", total))).toList());
    }

    private static List<String> row(String name, FundFigures.Line line) {
        return List.of(
                name,
                Yuan.tenThousands(line.appropriated()),
                Yuan.tenThousands(line.carriedIn()),
                Yuan.tenThousands(line.carriedOut()),
                Yuan.tenThousands(line.lapsed()),
                Yuan.tenThousands(line.committed()),
                Yuan.tenThousands(line.paid()),
                line.rateWords());
    }

    private static Bar bar(FundFigures.Line line) {
        Double share = line.rate() == null
                ? null
                : Math.max(0, Math.min(1, line.rate().movePointLeft(2).doubleValue()));
        return new Bar(line.name(), share, line.rateWords());
    }

    private static Ledger ledger(FundFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        figures.lines()
                .forEach(line -> rows.add(List.of(
                        rows.size() + 1,
                        line.name(),
                        line.region(),
                        line.appropriated(),
                        line.carriedIn(),
                        line.carriedOut(),
                        line.lapsed(),
                        line.committed(),
                        line.paid(),
                        line.rateWords())));
        return new Ledger(figures.place() + figures.year() + "年度预算执行明细表", COLUMNS, rows);
    }

    private static List<Summary> summary(FundFigures figures) {
        FundFigures.Line total = figures.total();
        return List.of(
                new Summary("年度", figures.year()),
                new Summary("统计截止日", figures.cutOff().toString()),
                new Summary("下达预算（元）", total.appropriated()),
                new Summary("上年结转（元）", total.carriedIn()),
                new Summary("结转下年（元）", total.carriedOut()),
                new Summary("年末收回（元）", total.lapsed()),
                new Summary("已审定未拨付（元）", total.committed()),
                new Summary("已拨付（元）", total.paid()),
                new Summary("预算执行率", total.rateWords()));
    }

    private static String tenThousands(BigDecimal yuan) {
        return Yuan.tenThousands(yuan) + "万元";
    }
}
