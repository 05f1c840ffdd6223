package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ziyang.estates.base.BusinessError;

/** Votes of the owners' assembly at every boundary, with the rules that the migration brings. */
class VotingRuleTest {

    private static final LocalDate LAST_OLD = LocalDate.of(2020, 12, 31);
    private static final LocalDate FIRST_NEW = LocalDate.of(2021, 1, 1);
    private static final List<VotingRule> RULES = MigratedRules.voting();

    @ParameterizedTest
    @EnumSource
    void everyMatterHasOneRuleOnEveryDay(VoteMatter matter) {
        for (LocalDate day : List.of(LAST_OLD, FIRST_NEW, LocalDate.of(2026, 6, 1))) {
            assertEquals(
                    1, RULES.stream().filter(rule -> rule.holds(matter, day)).count(), matter + " " + day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // owners, their area, in favour, their area, against, their area, carried
        "300, 30000, 101, 10000.01, 99, 9999.99, true", // exactly two thirds take part, one head and a bit more than
        // half agree
        "300, 30000, 101, 10000.01, 98, 9999.99, false", // one head below two thirds
        "300, 30000, 101, 10000.01, 99, 9999.98, false", // a hundredth of a square metre below
        "300, 30000, 100, 10000.01, 100, 9999.99, false", // exactly half of the heads
        "300, 30000, 101, 10000, 99, 10000, false", // exactly half of the area
        "301, 30000, 150, 15000, 50, 5000, false", // 200 of 301 is below two thirds, which rounding would hide
        "3, 100, 2, 66.66, 0, 0, false", // 66.66 of 100 is below two thirds
        "3, 100, 2, 66.67, 0, 0, true",
        "300, 30000, 0, 0, 0, 0, false"
    })
    void aSimpleMatterSince2021(
            int owners, String area, int favour, String favourArea, int against, String againstArea, boolean carried) {
        VoteCount count = count(owners, area, favour, favourArea, against, againstArea);
        assertEquals(carried, judge(VoteMatter.MANAGER, FIRST_NEW, count).carried());
    }

    @ParameterizedTest
    @EnumSource(names = {"FUND_RAISING", "REBUILDING", "COMMON_PARTS"})
    void threeMattersNeedThreeQuartersOfThoseTakingPart(VoteMatter matter) {
        assertTrue(judge(matter, FIRST_NEW, count(300, "30000", 150, "15000", 50, "5000"))
                .carried());
        assertFalse(judge(matter, FIRST_NEW, count(300, "30000", 149, "15000", 51, "5000"))
                .carried());
        assertFalse(judge(matter, FIRST_NEW, count(300, "30000", 150, "14999.99", 50, "5000.01"))
                .carried());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FUND_RAISING", "REBUILDING", "COMMON_PARTS"},
            mode = EnumSource.Mode.EXCLUDE)
    void theOtherSixNeedMoreThanHalf(VoteMatter matter) {
        assertTrue(judge(matter, FIRST_NEW, count(300, "30000", 101, "10001", 99, "9999"))
                .carried());
        assertFalse(judge(matter, FIRST_NEW, count(300, "30000", 100, "10000", 100, "10000"))
                .carried());
    }

    @Test
    void untilTheEndOf2020HalfTakePartAndHalfOfAllAgree() {
        VoteCount half = count(300, "30000", 150, "15000", 50, "5000");
        VoteCount more = count(300, "30000", 151, "15000.01", 0, "0");
        assertFalse(judge(VoteMatter.MANAGER, LAST_OLD, half).carried());
        assertTrue(judge(VoteMatter.MANAGER, LAST_OLD, more).carried());
        assertFalse(judge(VoteMatter.MANAGER, FIRST_NEW, more).carried(), "fewer than two thirds take part");
        assertTrue(
                judge(VoteMatter.MANAGER, FIRST_NEW, half).carried(),
                "half of all is three quarters of those taking part");
    }

    @ParameterizedTest
    @EnumSource(names = {"FUND_USE", "FUND_RAISING", "REBUILDING"})
    void untilTheEndOf2020FundAndRebuildingNeedTwoThirdsOfAll(VoteMatter matter) {
        assertTrue(judge(matter, LAST_OLD, count(300, "30000", 200, "20000", 0, "0"))
                .carried());
        assertFalse(judge(matter, LAST_OLD, count(300, "30000", 199, "20000", 101, "10000"))
                .carried());
        assertFalse(judge(matter, LAST_OLD, count(300, "30000", 200, "19999.99", 100, "10000"))
                .carried());
    }

    @Test
    void whoAbstainsTakesPart() {
        VoteCount count = new VoteCount(300, amount("30000"), 101, amount("10001"), 0, amount("0"), 99, amount("9999"));
        assertTrue(judge(VoteMatter.OTHER, FIRST_NEW, count).carried());
    }

    @Test
    void theArithmeticIsToldInWords() {
        VoteTest test = judge(VoteMatter.MANAGER, FIRST_NEW, count(300, "30000", 101, "10001", 98, "9999"))
                .tests()
                .get(1);
        assertEquals("参与表决的业主人数 199，基数 300，须2/3以上（含本数）：199×3=597 < 300×2=600，未达到。", test.words());
        assertEquals(
                "Owners taking part: 199 of 300, at least 2/3 needed: 199×3 = 597 < 300×2 = 600, not reached.",
                test.in(Locale.ENGLISH));
    }

    @Test
    void votesNeverExceedTheOwnersOrTheirArea() {
        assertEquals("forOwners", field(count(10, "100", 11, "50", 0, "0")));
        assertEquals("againstOwners", field(count(10, "100", 6, "50", 5, "10")));
        assertEquals("forArea", field(count(10, "100", 6, "100.01", 0, "0")));
        assertEquals("againstArea", field(count(10, "100", 6, "50", 4, "50.01")));
        VoteCount abstained = new VoteCount(10, amount("100"), 5, amount("50"), 4, amount("40"), 2, amount("10"));
        assertEquals("abstainedOwners", field(abstained));
        VoteCount huge = new VoteCount(
                10, amount("100"), Integer.MAX_VALUE, amount("1"), Integer.MAX_VALUE, amount("1"), 0, amount("0"));
        assertEquals("forOwners", field(huge));
        count(10, "100", 6, "60", 4, "40").mustAddUp();
    }

    private static String field(VoteCount count) {
        return assertThrows(BusinessError.class, count::mustAddUp).field().orElseThrow();
    }

    private static VoteResult judge(VoteMatter matter, LocalDate day, VoteCount count) {
        return RULES.stream()
                .filter(rule -> rule.holds(matter, day))
                .findFirst()
                .orElseThrow()
                .judge(count);
    }

    private static VoteCount count(
            int owners, String area, int favour, String favourArea, int against, String againstArea) {
        return new VoteCount(
                owners, amount(area), favour, amount(favourArea), against, amount(againstArea), 0, BigDecimal.ZERO);
    }

    private static BigDecimal amount(String figure) {
        return new BigDecimal(figure);
    }
}
