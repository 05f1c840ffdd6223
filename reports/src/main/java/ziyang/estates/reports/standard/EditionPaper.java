package ziyang.estates.reports.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ziyang.estates.base.Texts;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.Block.Table;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;
import ziyang.estates.standard.ClauseText;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.EditionView.ClauseRow;
import ziyang.estates.standard.StandardView;

/** A published edition as an official document (GB/T 9704-2012), with what it is on the day of printing above its first clause. */
public final class EditionPaper {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    /** Widths of columns follow their longest words between these, in signs. */
    private static final int NARROWEST = 4;

    private static final int WIDEST = 24;

    private EditionPaper() {}

    /** @param today day of printing, for which its standing is told */
    public static OfficialDocument of(EditionView edition, LocalDate today) {
        StandardView.EditionRow row = edition.row();
        String issuer = edition.course().issuer();
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(standing(row, today)));
        edition.clauses().forEach(clause -> add(body, clause));
        return new OfficialDocument(
                new RedHead(issuer, row.documentNumber()),
                List.of(row.title()),
                "",
                body,
                issuer,
                row.publishedOn(),
                new Imprint("", issuer, row.publishedOn()),
                List.of(),
                List.of(),
                edition.standard().demonstration());
    }

    private static String standing(StandardView.EditionRow row, LocalDate today) {
        String end = row.until() == null ? "" : "，执行至" + ChineseDate.words(row.until());
        return "（" + ChineseDate.words(today) + "打印：" + WORDS.of(row.standing()) + "；"
                + ChineseDate.words(row.publishedOn()) + "发布，自" + ChineseDate.words(row.effectiveFrom()) + "起实施" + end
                + "。）";
    }

    private static void add(List<Block> body, ClauseRow clause) {
        String lead = clause.number() + "　";
        if (clause.heading() != null) {
            Level[] levels = Level.values();
            body.add(new Heading(
                    levels[Math.min(clause.getDepth(), levels.length) - 1], clause.number() + "　" + clause.heading()));
            lead = "";
        }
        for (ClauseText.Block block : clause.getBlocks()) {
            if (block.isTable()) {
                body.add(table(clause, block.rows()));
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
