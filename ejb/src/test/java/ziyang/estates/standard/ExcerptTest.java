package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Where a text says what was sought. */
class ExcerptTest {

    private static String shown(String text, String... words) {
        return Excerpt.of(text, List.of(words)).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void everyWordIsMarkedWhereverItStands() {
        assertEquals("[绿化]养护每月[修剪]，[绿化]带每周清理。", shown("绿化养护每月修剪，绿化带每周清理。", "修剪", "绿化"));
        assertEquals("每[LED]灯", shown("每LED灯", "led"), "upper and lower case are one");
        assertEquals("[物业服务]企业", shown("物业服务企业", "物业", "物业服务"), "the longer word first");
        assertEquals("项目 一级 [草坪]修剪", shown("|项目|一级|\n|草坪修剪|", "草坪"), "a table is read as words");
    }

    @Test
    void aLongTextIsCutAroundTheFirstWord() {
        String text = "甲".repeat(200) + "电梯" + "乙".repeat(200);
        String shown = shown(text, "电梯");
        assertTrue(shown.startsWith("…" + "甲".repeat(30) + "[电梯]乙"), shown);
        assertTrue(shown.endsWith("乙…"), shown);
        assertEquals("甲".repeat(140) + "…", shown("甲".repeat(200), "没有"), "its beginning where nothing stands");
    }

    @Property
    void nothingIsAddedAndNothingChanged(
            @ForAll @AlphaChars @StringLength(max = 400) String text,
            @ForAll @Size(min = 1, max = 3) List<@AlphaChars @StringLength(min = 1, max = 3) String> words) {
        String shown = Excerpt.of(text, words).stream()
                .map(Excerpt.Piece::text)
                .filter(piece -> !piece.equals("…"))
                .collect(Collectors.joining());
        assertTrue(text.contains(shown), shown);
        for (Excerpt.Piece piece : Excerpt.of(text, words)) {
            boolean word = words.stream().anyMatch(one -> one.equalsIgnoreCase(piece.text()));
            assertTrue(word || !piece.marked(), piece.text());
        }
    }
}
