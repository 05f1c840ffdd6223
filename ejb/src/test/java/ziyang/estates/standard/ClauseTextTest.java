package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.BusinessError;

class ClauseTextTest {

    @Test
    void linesAreParagraphsAndRowsBetweenBarsAreTables() {
        ClauseText text = ClauseText.of("应当做到：\n| 项目 | 频次 |\n| 清扫 | 每日一次 |\n\n其他从其规定。");
        assertEquals(3, text.blocks().size());
        assertEquals("应当做到：", text.blocks().get(0).paragraph());
        assertEquals(
                List.of(List.of("项目", "频次"), List.of("清扫", "每日一次")),
                text.blocks().get(1).rows());
        assertEquals("其他从其规定。", text.blocks().get(2).paragraph());
    }

    @Test
    void whatIsKeptIsWhatWasWritten() {
        String words = "  面积 <85 平方米的，费用 ≤ 1.2 元；a < b 且 b > c。\n|a||b|\n|1|2|3|";
        assertEquals(words, ClauseText.checked(words));
        assertEquals("一\n二", ClauseText.checked("一\r\n二\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "好<img src=x onerror=alert(1)>",
                "</p>",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]>",
                "<?xml version=\"1.0\"?>"
            })
    void tagsAreRefusedWithTheirLine(String body) {
        BusinessError refused = assertThrows(BusinessError.class, () -> ClauseText.checked("第一行\n" + body));
        assertEquals("clause.markup", refused.code());
        assertEquals(Optional.of("body"), refused.field());
        assertEquals(true, refused.getMessage().contains("2"), refused.getMessage());
    }

    @Test
    void aRowWithAnotherNumberOfCellsAndControlCharactersAreRefused() {
        assertEquals(
                "clause.table",
                assertThrows(BusinessError.class, () -> ClauseText.checked("|a|b|\n|1|2|3|"))
                        .code());
        assertEquals(
                "clause.control",
                assertThrows(BusinessError.class, () -> ClauseText.checked("好\u0000"))
                        .code());
        assertEquals("|a|b|\n\n|1|2|3|", ClauseText.checked("|a|b|\n\n|1|2|3|"), "two tables");
    }

    @Test
    void aTableWiderThanPaperIsRefused() {
        String row = "|" + " 一 |".repeat(ClauseText.COLUMNS);
        assertDoesNotThrow(() -> ClauseText.checked(row));
        BusinessError refused = assertThrows(BusinessError.class, () -> ClauseText.checked(row + " 多 |"));
        assertEquals("clause.table.wide", refused.code());
    }
}
