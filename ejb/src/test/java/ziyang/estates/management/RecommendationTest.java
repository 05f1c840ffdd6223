package ziyang.estates.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.Income;
import ziyang.estates.estate.Infrastructure;
import ziyang.estates.estate.Will;

/** The table of modes of 资府办发〔2020〕72号 三（四）2, as the migration brings it along. */
class RecommendationTest {

    private static final List<ModeRule> PLAN = List.of(
            new ModeRule(1, Map.of(Fact.AGE, AgeClass.NEW), ManagementMode.PROFESSIONAL),
            new ModeRule(
                    2,
                    Map.of(
                            Fact.AGE,
                            AgeClass.OLD,
                            Fact.INFRASTRUCTURE,
                            Infrastructure.FAIR,
                            Fact.INCOME,
                            Income.HIGHER),
                    ManagementMode.PROFESSIONAL),
            new ModeRule(
                    3,
                    Map.of(Fact.AGE, AgeClass.OLD, Fact.INFRASTRUCTURE, Infrastructure.BASIC, Fact.WILL, Will.STRONG),
                    ManagementMode.SELF),
            new ModeRule(
                    4,
                    Map.of(
                            Fact.AGE,
                            AgeClass.OLD,
                            Fact.INFRASTRUCTURE,
                            Infrastructure.POOR,
                            Fact.INCOME,
                            Income.LOW,
                            Fact.SIZE,
                            SizeClass.SMALL,
                            Fact.LAYOUT,
                            Layout.SCATTERED),
                    ManagementMode.COMMUNITY));

    private static final Limits LIMITS = new Limits(
            Map.of(ModeLimit.Code.OLD_BEFORE, 2000, ModeLimit.Code.SMALL_BELOW, 150, ModeLimit.Code.LARGE_FROM, 500));

    @Test
    void aNewEstateIsManagedByAFirmWhateverElseIsKnown() {
        Recommendation said = of(new Facts(EstateKind.COMMERCIAL, 2015, 900, null, null, null, null));
        assertEquals(ManagementMode.PROFESSIONAL, said.mode());
        assertEquals(1, said.applied().seq());
    }

    @Test
    void anOldEstateThatIsInOrderAndWellOffTakesAFirmToo() {
        Recommendation said = of(old(Infrastructure.FAIR, Income.HIGHER, null, null, 300));
        assertEquals(ManagementMode.PROFESSIONAL, said.mode());
        assertEquals(2, said.applied().seq());
    }

    @Test
    void aBasicallySoundOneWithTheWillManagesItself() {
        assertEquals(
                ManagementMode.SELF,
                of(old(Infrastructure.BASIC, null, null, Will.STRONG, 300)).mode());
    }

    @Test
    void aPoorSmallScatteredOneIsTakenOnByTheCommunity() {
        Facts facts = old(Infrastructure.POOR, Income.LOW, true, Will.WEAK, 60);
        assertEquals(ManagementMode.COMMUNITY, of(facts).mode());
    }

    @Test
    void whereFactsAreMissingNothingIsRecommendedAndTheyAreNamed() {
        Recommendation said = of(old(Infrastructure.POOR, null, null, Will.WEAK, 60));
        assertEquals(Recommendation.Verdict.UNKNOWN, said.verdict());
        assertNull(said.mode());
        assertEquals(List.of(Fact.INCOME, Fact.LAYOUT), said.missing());
        assertEquals(
                "无法判断，尚未登记：居民生活水平、分布。", said.reasons(Locale.SIMPLIFIED_CHINESE).get(0));
    }

    @Test
    void aFactThatCannotChangeTheOutcomeIsNotMissed() {
        Recommendation said = of(old(Infrastructure.POOR, Income.MIXED, null, null, 60));
        assertEquals(Recommendation.Verdict.UNLISTED, said.verdict());
        assertEquals(List.of(), said.missing());
    }

    @Test
    void aRowThatMightApplyDoesNotStopOneOfTheSameMode() {
        Facts facts = new Facts(EstateKind.COMMERCIAL, null, 300, Infrastructure.FAIR, Income.HIGHER, null, null);
        Recommendation said = of(facts);
        assertEquals(Recommendation.Verdict.UNKNOWN, said.verdict());
        assertEquals(List.of(Fact.AGE), said.missing());
        ModeRule any = new ModeRule(2, Map.of(Fact.INCOME, Income.HIGHER), ManagementMode.PROFESSIONAL);
        assertEquals(
                ManagementMode.PROFESSIONAL,
                Recommendation.of(List.of(PLAN.get(0), any), LIMITS, facts).mode());
    }

    @Test
    void theReasonsSayWhatEachRowAskedAndFound() {
        List<String> reasons =
                of(old(Infrastructure.BASIC, Income.LOW, true, Will.STRONG, 60)).reasons(Locale.SIMPLIFIED_CHINESE);
        assertTrue(reasons.get(0).startsWith("适用第 3 项，建议“自治管理”"), reasons.get(0));
        assertEquals("第 1 项（专业物业服务）不符合：新旧须“新建小区”，实为“老旧小区”。", reasons.get(1));
        assertTrue(reasons.get(3).contains("；自治意愿为“强烈”"), reasons.get(3));
        assertEquals(4, reasons.size(), "rows after the one that applies are not tried");
    }

    @Test
    void oldAndSmallGoByTheLimitsOfTheDay() {
        assertEquals(AgeClass.OLD, LIMITS.age(EstateKind.OLD, 2010));
        assertEquals(AgeClass.OLD, LIMITS.age(EstateKind.SOCIAL, 1999));
        assertEquals(AgeClass.NEW, LIMITS.age(EstateKind.SOCIAL, 2000));
        assertNull(LIMITS.age(EstateKind.SOCIAL, null));
        assertEquals(SizeClass.SMALL, LIMITS.size(149));
        assertEquals(SizeClass.MEDIUM, LIMITS.size(150));
        assertEquals(SizeClass.LARGE, LIMITS.size(500));
        assertNull(LIMITS.size(0));
        assertNull(new Limits(Map.of()).size(10));
    }

    @Test
    void sixtyTwoOfAHundredDemonstrationEstatesAreManaged() {
        long managed =
                IntStream.range(0, 500).filter(ModeDemonstration::managed).count();
        assertEquals(310, managed);
    }

    private static Recommendation of(Facts facts) {
        return Recommendation.of(PLAN, LIMITS, facts);
    }

    private static Facts old(
            Infrastructure infrastructure, Income income, Boolean scattered, Will will, int households) {
        return new Facts(EstateKind.OLD, 1988, households, infrastructure, income, scattered, will);
    }
}
