package ziyang.estates.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GistMergeTest {

    @Test
    void whoWritesAloneGetsExactlyTheirWords() {
        assertEquals("甲\n乙", GistMerge.of("甲", "甲\n乙", "甲"));
        assertEquals("", GistMerge.of("甲", null, "甲"));
        assertEquals("甲", GistMerge.of(null, "甲", null));
    }

    @Test
    void changesOfDifferentLinesStandSideBySide() {
        assertEquals("一改\n二\n三改", GistMerge.of("一\n二\n三", "一改\n二\n三", "一\n二\n三改"));
        assertEquals("零\n一\n二改", GistMerge.of("一\n二", "一\n二改", "零\n一\n二"));
        assertEquals("一\n二\n三", GistMerge.of("一", "一\n三", "一\n二").replace("二\n三", "二\n三"));
    }

    @Test
    void changesOfOneLineBothStay() {
        assertEquals("乙说\n甲说", GistMerge.of("说", "甲说", "乙说"));
        assertEquals("乙说\n甲说", GistMerge.of(null, "甲说", "乙说"));
        assertEquals("同说", GistMerge.of("说", "同说", "同说"));
    }

    @Test
    void aBaseThatNeverStoodThereLosesNothing() {
        assertEquals("甲", GistMerge.of("从来没有", "甲", null).replace("从来没有\n", ""));
        assertTrue(GistMerge.of("从来没有", "甲", "乙").contains("乙"));
        assertTrue(GistMerge.of("从来没有", "甲", "乙").contains("甲"));
    }

    /** Whatever two clerks add, every added line of both is there afterwards. */
    @Test
    void noAddedLineIsEverLost() {
        Random random = new Random(20201211);
        for (int round = 0; round < 2000; round++) {
            List<String> base = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                base.add("共" + i);
            }
            List<String> mine = edited(base, "甲", random);
            List<String> theirs = edited(base, "乙", random);
            String merged = GistMerge.of(String.join("\n", base), String.join("\n", mine), String.join("\n", theirs));
            List<String> lines = merged.lines().toList();
            mine.stream()
                    .filter(line -> line.startsWith("甲"))
                    .forEach(line -> assertTrue(lines.contains(line), merged));
            theirs.stream()
                    .filter(line -> line.startsWith("乙"))
                    .forEach(line -> assertTrue(lines.contains(line), merged));
        }
    }

    private static List<String> edited(List<String> base, String who, Random random) {
        List<String> edited = new ArrayList<>(base);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(edited.size() + 1);
            if (at < edited.size() && random.nextBoolean()) {
                edited.remove(at);
            }
            edited.add(Math.min(at, edited.size()), who + i);
        }
        return edited;
    }
}
