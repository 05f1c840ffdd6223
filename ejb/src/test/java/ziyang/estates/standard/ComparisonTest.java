package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import ziyang.estates.standard.Comparison.Change;
import ziyang.estates.standard.Comparison.Piece;
import ziyang.estates.standard.Comparison.Words;

class ComparisonTest {

    private static List<Words> edition(String... clauses) {
        return IntStream.range(0, clauses.length)
                .mapToObj(at -> new Words("5." + (at + 1), "", clauses[at]))
                .toList();
    }

    private static List<Change> changes(List<Words> before, List<Words> after) {
        return Comparison.of(before, after).pairs().stream()
                .map(Comparison.Pair::change)
                .toList();
    }

    @Test
    void anInsertedClauseMakesTheOthersRenumberedNotChanged() {
        List<Words> before = edition("每日清扫楼道一次。", "电梯轿厢每日擦拭两次。", "绿地每月修剪一次。");
        List<Words> after = edition("每日清扫楼道一次。", "设立二十四小时服务电话。", "电梯轿厢每日擦拭两次。", "绿地每月修剪一次。");
        assertEquals(List.of(Change.SAME, Change.ADDED, Change.RENUMBERED, Change.RENUMBERED), changes(before, after));
    }

    @Test
    void aRemovedClauseIsShownWhereItStood() {
        List<Words> before = edition("每日清扫楼道一次。", "电梯轿厢每日擦拭两次。", "绿地每月修剪一次。");
        assertEquals(
                List.of(Change.SAME, Change.REMOVED, Change.RENUMBERED),
                changes(before, edition("每日清扫楼道一次。", "绿地每月修剪一次。")));
        assertEquals(List.of(Change.REMOVED, Change.REMOVED, Change.REMOVED), changes(before, List.of()));
    }

    @Test
    void changedWordsAreMarkedWordByWord() {
        List<Words> before = edition("公共区域每日清扫1次，垃圾日产日清。");
        List<Words> after = edition("公共区域每日清扫2次，垃圾日产日清。");
        Comparison.Pair pair = Comparison.of(before, after).pairs().get(0);
        assertEquals(Change.CHANGED, pair.change());
        assertEquals(
                List.of(new Piece(false, "公共区域每日清扫"), new Piece(true, "1"), new Piece(false, "次，垃圾日产日清。")),
                pair.before().body());
        assertEquals(
                List.of(new Piece(false, "公共区域每日清扫"), new Piece(true, "2"), new Piece(false, "次，垃圾日产日清。")),
                pair.after().body());
    }

    @Test
    void aWholeNumberIsMarkedNotOneOfItsDigits() {
        List<Piece> pieces = Comparison.Marked.of("收费1.25元", "收费1.35元").before();
        assertEquals(List.of(new Piece(false, "收费"), new Piece(true, "1.25"), new Piece(false, "元")), pieces);
    }

    /** Both sides put together again are what was compared, and every clause is there once. */
    @Property
    void nothingIsLostOrDoubled(
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '七') String one,
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '七') String other) {
        List<Words> before = edition(one.split("三"));
        List<Words> after = edition(other.split("三"));
        List<Comparison.Pair> pairs = Comparison.of(before, after).pairs();
        assertEquals(
                before.stream().map(Words::body).sorted().toList(),
                pairs.stream()
                        .filter(pair -> pair.before() != null)
                        .map(pair -> text(pair.before()))
                        .sorted()
                        .toList());
        assertEquals(
                after.stream().map(Words::body).toList(),
                pairs.stream()
                        .filter(pair -> pair.after() != null)
                        .map(pair -> text(pair.after()))
                        .toList());
    }

    private static String text(Comparison.Side side) {
        return side.body().stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void threeHundredClausesAreComparedWithoutTryingEachWithEach() {
        List<Words> before = new ArrayList<>();
        List<Words> after = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String body = "第" + i + "项：物业服务人应当按照合同约定做好第" + i * 31 % 97 + "类工作。";
            before.add(new Words("6." + i, "", body));
            after.add(new Words("6." + i, "", i % 10 == 0 ? body.replace("应当", "必须") : body));
        }
        List<Change> changes = changes(before, after);
        assertEquals(
                30, changes.stream().filter(change -> change == Change.CHANGED).count());
        assertTrue(changes.stream().allMatch(Arrays.asList(Change.SAME, Change.CHANGED)::contains));
    }
}
