package ziyang.estates.reports.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Bar;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.Block.RateChart;
import ziyang.estates.reports.document.Block.Table;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;

class GridTest {

    private static final String SENTENCE = "各街道办事处（镇人民政府）要定期召集“联席会议”，2021年共交办1234项；堃喆犇同志负责。";
    private static final float PITCH = 29;
    private static final float TOLERANCE = 0.3f;

    @Test
    void everyLineOfTheTextStands29PointsBelowTheOneBefore() {
        PrintedText printed = new PrintedText(document(mixedText()));
        // the text's last page ends with blank lines above the signature, and the imprint's stands alone
        for (int page = 2; page < printed.pages() - 1; page++) {
            List<Float> lines = textLines(printed.lines(page));
            for (int i = 1; i < lines.size(); i++) {
                assertEquals(PITCH, lines.get(i) - lines.get(i - 1), TOLERANCE, "page " + page + " line " + (i + 1));
            }
        }
    }

    @Test
    void aFullPageHasTwentyTwoLinesOfAtMostTwentyEightCharacters() {
        PrintedText printed = new PrintedText(document(List.of(new Paragraph("业".repeat(28 * 70)))));
        Map<Float, String> second = printed.lines(2);
        assertEquals(22, textLines(second).size());
        assertTrue(second.containsValue("业".repeat(28)));
    }

    @Test
    void aTableAndAChartOfTheTextDoNotMoveTheLinesBelowThem() {
        Table table =
                new Table("情况表", List.of("单位", "交办\n事项"), List.of(3, 1), List.of(List.of("名称很长的单位".repeat(12), "1")));
        RateChart chart = new RateChart("按期率", List.of(new Bar("市民政局", 0.5, "50.0%")));
        PrintedText printed = new PrintedText(
                document(List.of(new Paragraph("始".repeat(600)), table, chart, new Paragraph("终".repeat(300)))));
        List<Float> whole = new ArrayList<>();
        for (int page = 2; page <= printed.pages(); page++) {
            printed.lines(page).forEach((y, text) -> {
                if (text.contains("始始") || text.contains("终终")) {
                    whole.add(y);
                }
            });
        }
        for (float y : whole) {
            float lines = (y - whole.get(0)) / PITCH;
            assertEquals(Math.round(lines), lines, TOLERANCE / PITCH);
        }
    }

    @Test
    void theImprintStandsOnTheLastLineOfTheLastPageWhichIsEven() {
        PrintedText printed = new PrintedText(document(List.of(new Paragraph("短文。"))));
        Map<Float, String> full = new PrintedText(document(List.of(new Paragraph("业".repeat(28 * 70))))).lines(2);
        assertEquals(0, printed.pages() % 2);
        List<Float> lines = textLines(printed.lines(printed.pages()));
        List<Float> grid = textLines(full);
        assertEquals(grid.get(grid.size() - 1), lines.get(lines.size() - 1), 1.5f);
    }

    @Test
    void aLongTitleIsPrintedToItsEnd() {
        assertTrue(new PrintedText(document(List.of(new Paragraph("文。")), "关于住宅小区物业管理联席会议议定事项办理情况".repeat(2) + "的通报"))
                .squeezed()
                .contains("办理情况的通报"));
    }

    @Test
    void aHeadingNeverEndsAPage() {
        for (int filler = 1; filler <= 22; filler++) {
            List<Block> body = new ArrayList<>();
            for (int i = 0; i < filler; i++) {
                body.add(new Paragraph("行。"));
            }
            body.add(new Heading(Level.FIRST, "一、总体情况"));
            body.add(new Paragraph("正文。"));
            List<List<Strip>> pages = Pagination.of(Typesetting.of(document(body)));
            for (List<Strip> page : pages) {
                assertTrue(page.get(page.size() - 1).kind() != Strip.Kind.FIRST_HEADING);
            }
        }
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() {
        for (int filler = 1; filler <= 22; filler++) {
            List<Block> body = new ArrayList<>();
            for (int i = 0; i < filler; i++) {
                body.add(new Paragraph("行。"));
            }
            List<List<Strip>> pages = Pagination.of(Typesetting.of(document(body)));
            assertTrue(pages.get(pages.size() - 1).stream()
                    .anyMatch(strip -> strip.text().endsWith("行。")));
        }
    }

    private static List<Block> mixedText() {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            body.add(new Heading(Level.FIRST, "一、总体情况"));
            body.add(new Heading(Level.SECOND, "（一）会议召开情况"));
            body.add(new Paragraph(SENTENCE.repeat(3)));
            body.add(new Heading(Level.THIRD, "1.堃喆犇"));
        }
        return body;
    }

    /** Base lines between the head and the page number. */
    private static List<Float> textLines(Map<Float, String> page) {
        return page.keySet().stream().filter(y -> y > 105 && y < 745).sorted().toList();
    }

    private static OfficialDocument document(List<Block> body) {
        return document(body, "通报");
    }

    private static OfficialDocument document(List<Block> body, String title) {
        LocalDate day = LocalDate.of(2022, 1, 10);
        return new OfficialDocument(
                new RedHead("督查室文件", "资府督〔2022〕3号"),
                List.of(title),
                "各有关单位",
                body,
                "督查室",
                day,
                new Imprint("", "督查室", day),
                List.of(),
                List.of(),
                true);
    }
}
