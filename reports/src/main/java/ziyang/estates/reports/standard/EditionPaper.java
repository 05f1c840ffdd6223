package ziyang.estates.reports.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ziyang.estates.base.Texts;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.Block.Table;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;
import ziyang.estates.standard.ClauseText;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.EditionView.ClauseRow;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.ScaleView;
import ziyang.estates.standard.StandardView;

/** A published edition as an official document (GB/T 9704-2012), with what it is on the day of printing above its first clause. */
public final class EditionPaper {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    /** Widths of columns follow their longest words between these, in signs. */
    private static final int NARROWEST = 4;

    private static final int WIDEST = 24;

    private static final int PRICE_WIDTH = 6;

    private static final List<Ledger.Column> GRADE_COLUMNS = List.of(
            Ledger.Column.of("维度", 90),
            Ledger.Column.of("条款", 60),
            Ledger.Column.of("检查要点", 400),
            Ledger.Column.of("频次", 100),
            Ledger.Column.figures("分值", 60));

    private EditionPaper() {}

    /**
     * @param scale its grades, printed behind its clauses
     * @param prices its tables of guide prices, printed behind them
     * @param today day of printing, for which its standing is told
     */
    public static OfficialDocument of(
            EditionView edition, ScaleView scale, List<PriceTableView> prices, LocalDate today) {
        StandardView.EditionRow row = edition.row();
        String issuer = edition.course().issuer();
        EditionTables tables = new EditionTables();
        tables.body().add(new Paragraph(standing(row, today)));
        edition.clauses().forEach(clause -> add(tables, clause));
        for (int i = 0; i < prices.size(); i++) {
            tables.add(prices(prices.get(i), "附表" + (i + 1) + "　"));
            tables.body().add(new Paragraph(note(prices.get(i))));
        }
        scale.grades().forEach(grade -> tables.annex(grades(grade)));
        return new OfficialDocument(
                new RedHead(issuer, row.documentNumber()),
                List.of(row.title()),
                "",
                tables.body(),
                issuer,
                row.publishedOn(),
                new Imprint("", issuer, row.publishedOn()),
                List.of(),
                tables.annexes(),
                edition.standard().demonstration());
    }

    private static String standing(StandardView.EditionRow row, LocalDate today) {
        String end = row.until() == null ? "" : "，执行至" + ChineseDate.words(row.until());
        return "（" + ChineseDate.words(today) + "打印：" + WORDS.of(row.standing()) + "；"
                + ChineseDate.words(row.publishedOn()) + "发布，自" + ChineseDate.words(row.effectiveFrom()) + "起实施" + end
                + "。）";
    }

    private static Ledger grades(ScaleView.GradeRow grade) {
        List<List<?>> rows = new ArrayList<>();
        grade.items()
                .forEach(item -> rows.add(
                        Arrays.asList(item.dimension(), item.clause(), item.point(), item.frequency(), item.score())));
        return new Ledger(grade.name() + "服务要求", GRADE_COLUMNS, rows);
    }

    private static Table prices(PriceTableView table, String annex) {
        List<String> heads = new ArrayList<>(List.of("服务等级"));
        table.buildings().forEach(building -> heads.add(WORDS.of(building)));
        List<List<String>> rows = table.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.grade()), row.cells().stream().map(EditionPaper::price))
                        .toList())
                .toList();
        String region = table.region() == null ? "" : "（" + table.region() + "）";
        return new Table(
                annex + WORDS.of(table.kind()) + "收费政府指导价" + region + "（元/平方米·月）",
                heads,
                heads.stream().map(head -> Math.max(PRICE_WIDTH, head.length())).toList(),
                rows);
    }

    private static String price(PriceTableView.Cell cell) {
        return cell == null ? "协商确定" : cell.amount().toPlainString();
    }

    private static String note(PriceTableView table) {
        String until = table.until() == null ? "" : "，执行至" + ChineseDate.words(table.until());
        String extended = table.extendedBy() == null ? "" : "（依据" + table.extendedBy() + "延期）";
        return "注：基准价" + most("上浮", table.floatUp()) + "，" + most("下浮", table.floatDown()) + "；自"
                + ChineseDate.words(table.from()) + "起执行" + until + extended + "；等级按"
                + table.grades().documentNumber()
                + "。" + Objects.toString(table.scope(), "");
    }

    private static String most(String way, BigDecimal percent) {
        return percent.signum() == 0
                ? "不得" + way
                : way + "不超过" + percent.stripTrailingZeros().toPlainString() + "%";
    }

    private static void add(EditionTables tables, ClauseRow clause) {
        List<Block> body = tables.body();
        String lead = clause.number() + "　";
        if (clause.heading() != null) {
            Level[] levels = Level.values();
            body.add(new Heading(
                    levels[Math.min(clause.getDepth(), levels.length) - 1], clause.number() + "　" + clause.heading()));
            lead = "";
        }
        for (ClauseText.Block block : clause.getBlocks()) {
            if (block.isTable()) {
                tables.add(table(clause, block.rows()));
            } else {
                body.add(new Paragraph(lead + block.paragraph()));
                lead = "";
            }
        }
    }

    private static Table table(ClauseRow clause, List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(at -> width(rows, at))
                .toList();
        return new Table("表" + clause.number(), rows.get(0), widths, rows.subList(1, rows.size()));
    }

    private static int width(List<List<String>> rows, int column) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(NARROWEST);
        return Math.max(NARROWEST, Math.min(WIDEST, longest));
    }
}
