package ziyang.estates.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ziyang.estates.assessment.Sample.cases;
import static ziyang.estates.assessment.Sample.decimal;
import static ziyang.estates.assessment.Sample.manual;
import static ziyang.estates.assessment.Sample.rate;
import static ziyang.estates.assessment.Sample.refused;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentItemTest {

    private static AssessmentItem item(ItemDraft draft) {
        return new AssessmentItem(null, draft.code()).write(1, draft, draft.judge() == null ? null : Sample.BUREAU);
    }

    // rates

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0.00",
        "20, 100, 0.00",
        "2001, 10000, 0.00", // a thousandth of the span is not half a cent of a point
        "21, 100, 0.38", // 15 × 1/40 = 0.375, half up
        "1, 3, 5.00", // 33.3 % exactly, not 33.33 %
        "40, 100, 7.50",
        "59, 100, 14.63", // 14.625
        "60, 100, 15.00",
        "100, 100, 15.00",
        "0, 0, 0.00"
    })
    void aRateClimbsFromItsFloorToItsGoal(long numerator, long denominator, BigDecimal points) {
        assertEquals(points, item(rate("rate", "15", "20", "60")).points(numerator, denominator));
    }

    @Test
    void withNothingToDivideByTheSchemeSaysWhatARateGives() {
        ItemDraft.Scale full =
                new ItemDraft.Scale(ItemRule.LINEAR, decimal("60"), decimal("100"), null, EmptyMark.FULL);
        ItemDraft draft = new ItemDraft(
                "on-time", "按期", "标准", ItemMeans.AUTOMATIC, ItemEffect.MARK, decimal("15"), null, "rate", full);
        assertEquals(decimal("15.00"), item(draft).points(0, 0));
        assertEquals(decimal("0.00"), item(draft).points(0, 4));
    }

    @Property(tries = 300)
    void moreNeverGivesLessAndNeverMoreThanTheFullMark(
            @ForAll @LongRange(min = 0, max = 499) long counted, @ForAll @LongRange(min = 500, max = 600) long all) {
        AssessmentItem item = item(rate("rate", "20", "20", "80"));
        BigDecimal points = item.points(counted, all);
        assertTrue(item.points(counted + 1, all).compareTo(points) >= 0);
        assertEquals(points, points.max(decimal("0.00")).min(decimal("20.00")));
    }

    // cases

    @ParameterizedTest
    @CsvSource({
        "MARK, 0, 10.00",
        "MARK, 1, 8.00",
        "MARK, 5, 0.00",
        "MARK, 6, 0.00",
        "DEDUCTION, 0, 0.00",
        "DEDUCTION, 2, 4.00",
        "DEDUCTION, 5, 10.00",
        "DEDUCTION, 9, 10.00",
        "BONUS, 1, 2.00",
        "BONUS, 99, 10.00"
    })
    void casesCountUpToTheCap(ItemEffect effect, long cases, BigDecimal points) {
        assertEquals(points, item(cases("cases", effect, "10", "2")).points(cases, 100));
    }

    @Test
    void aVetoCountsItsCases() {
        ItemDraft veto =
                new ItemDraft("veto", "否决", "标准", ItemMeans.AUTOMATIC, ItemEffect.VETO, null, null, "cases", null);
        item(veto).mustHoldTogether();
        assertEquals(decimal("2.00"), item(veto).points(2, 9));
    }

    // by hand

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "30.01", "1.005", "99999"})
    void pointsStayWithinTheFullMark(String points) {
        refused(
                "assessment.points",
                () -> item(manual("order", ItemEffect.MARK, "30")).given("points", decimal(points)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.5", "100"})
    void casesAreWholeNumbers(String cases) {
        refused(
                "assessment.cases",
                () -> item(manual("veto", ItemEffect.VETO, null)).given("points", decimal(cases)));
    }

    @Test
    void zeroAndTheFullMarkAreTaken() {
        AssessmentItem item = item(manual("order", ItemEffect.MARK, "30"));
        assertEquals(decimal("0.00"), item.given("points", decimal("0")));
        assertEquals(decimal("30.00"), item.given("points", decimal("30.000")));
        refused("assessment.points", () -> item.given("points", null));
    }

    // what holds together

    @Test
    void anItemHasWhatItsMeansNeed() {
        refusedItem(new ItemDraft("a", "a", "标", ItemMeans.MANUAL, ItemEffect.MARK, decimal("5"), null, null, null));
        refusedItem(rate("rate", "15", "20", "101"));
        refusedItem(rate("rate", "0", "20", "60"));
        refusedItem(rate("rate", "1.005", "20", "60"));
        refusedItem(cases("cases", ItemEffect.MARK, "10", "0"));
        refusedItem(manual("veto", ItemEffect.VETO, "3"));
        refusedItem(
                new ItemDraft("a", "a", "标", ItemMeans.AUTOMATIC, ItemEffect.MARK, decimal("5"), null, "rate", null));
        ItemDraft.Scale scale = rate("rate", "15", "20", "60").scale();
        refusedItem(new ItemDraft(
                "a", "a", "标", ItemMeans.AUTOMATIC, ItemEffect.DEDUCTION, decimal("5"), null, "rate", scale));
    }

    @Test
    void aRateClimbsFromItsFloorToItsGoal() {
        refused("assessment.item.span", () -> item(rate("rate", "15", "60", "60")));
    }

    @Test
    void aDraftThatDoesNotHoldTogetherHasNoRuleYet() {
        assertNull(item(new ItemDraft(
                        "a", "a", "标", ItemMeans.AUTOMATIC, ItemEffect.MARK, decimal("5"), null, "rate", null))
                .ruleWords());
    }

    private static void refusedItem(ItemDraft draft) {
        refused("assessment.item", () -> item(draft).mustHoldTogether());
    }

    @Test
    void theRuleIsSaidInWords() {
        assertEquals(
                "比率不高于 20% 不得分，达到 60% 得 15 分，其间按比例计分；分母为零的不计分",
                item(rate("r", "15", "20", "60")).ruleWords());
        assertEquals(
                "每件扣 1 分，最多扣 5 分",
                item(cases("c", ItemEffect.DEDUCTION, "5", "1")).ruleWords());
        assertNull(item(manual("m", ItemEffect.MARK, "5")).ruleWords());
    }
}
