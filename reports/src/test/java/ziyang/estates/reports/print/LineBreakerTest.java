package ziyang.estates.reports.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final float SIZE = 10;

    @Test
    void noLineBeginsWithAClosingMark() {
        for (String mark : List.of("，", "。", "；", "：", "、", "）", "》", "”", "？", "！", "〕", "……", "%")) {
            List<String> lines = lines("一二三四五六七八九十" + mark + "甲乙", 10);
            assertEquals("一二三四五六七八九", lines.get(0), mark);
            assertEquals("十" + mark + "甲乙", lines.get(1), mark);
        }
    }

    @Test
    void noLineEndsWithAnOpeningMark() {
        for (String mark : List.of("（", "《", "“", "〔", "「")) {
            assertEquals("一二三四五六七八九", lines("一二三四五六七八九" + mark + "甲乙", 10).get(0), mark);
        }
    }

    @Test
    void severalClosingMarksGoWithTheirWord() {
        assertEquals(List.of("一二三四五六七八", "九”）。"), lines("一二三四五六七八九”）。", 10));
    }

    @Test
    void numbersAndLatinWordsStayWhole() {
        assertEquals(List.of("一二三四五六七八九", "2021-12-31止"), lines("一二三四五六七八九2021-12-31止", 10));
        assertEquals(List.of("一二三四五六七八九", "87.5%的"), lines("一二三四五六七八九87.5%的", 10));
    }

    @Test
    void aWordLongerThanALineIsBrokenRatherThanLost() {
        String code = "A".repeat(100);
        List<String> lines = lines(code, 10);
        assertTrue(lines.size() > 1);
        assertEquals(code, String.join("", lines));
    }

    @Test
    void nothingIsLostBetweenLines() {
        String text = "资府办发〔2020〕72号《资阳中心城区住宅小区物业管理规范化提升三年行动实施方案》，".repeat(7);
        assertEquals(text, String.join("", lines(text, 28)));
    }

    @Test
    void theFirstLineIsIndentedByTwoCharacters() {
        LineBreaker breaker = new LineBreaker(Typeface.FANGSONG, SIZE, 10 * SIZE, 2);
        List<LineBreaker.Line> lines = breaker.lines("一二三四五六七八九十");
        assertEquals("　　一二三四五六七八", lines.get(0).text());
        assertEquals("九十", lines.get(1).text());
        assertTrue(lines.get(1).last());
    }

    @Test
    void rareCharactersAreAsWideAsTheOthers() {
        assertEquals(3 * SIZE, Typeface.FANGSONG.width("堃喆犇", SIZE), 0.01);
        assertEquals(3 * SIZE, Typeface.KAITI.width("堃喆犇", SIZE), 0.01);
    }

    private static List<String> lines(String text, int characters) {
        return new LineBreaker(Typeface.FANGSONG, SIZE, characters * SIZE, 0)
                .lines(text).stream().map(LineBreaker.Line::text).toList();
    }
}
