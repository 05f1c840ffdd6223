package ziyang.estates.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.Region;

class EstateTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Region COMMUNITY = new Region("c1", "雁中社区", Region.Level.COMMUNITY, Region.Kind.DIVISION);

    @Test
    void whatWasSoUntilAChangeStays() {
        Estate estate = estate("雁城花园");
        EstateRevision was = estate.change(draft("雁城花园", 300), COMMUNITY, LocalDate.of(2021, 5, 1), "核实", TODAY)
                .orElseThrow();
        assertEquals(120, was.getHouseholds());
        assertEquals(START, was.getHoldsFrom());
        assertEquals(LocalDate.of(2021, 4, 30), was.getHoldsTo());
        assertEquals(300, estate.getHouseholds());
        assertEquals(LocalDate.of(2021, 5, 1), estate.getHoldsFrom());
    }

    @Test
    void onTheVeryDayOfThePresentFactsItIsACorrectionWithoutHistory() {
        Estate estate = estate("雁城花园");
        assertTrue(
                estate.change(draft("雁城花园", 121), COMMUNITY, START, "笔误", TODAY).isEmpty());
        assertEquals(121, estate.getHouseholds());
    }

    @Test
    void theSameFactsAgainChangeNothing() {
        Estate estate = estate("雁城花园");
        assertTrue(
                estate.change(draft("雁城花园", 120), COMMUNITY, TODAY, "重报", TODAY).isEmpty());
        assertEquals(START, estate.getHoldsFrom());
    }

    @Test
    void aNewNameLeavesTheOldOneAsAFormerName() {
        Estate estate = estate("雁城花园");
        estate.change(draft("雁城雅居", 120), COMMUNITY, TODAY, "更名", TODAY);
        assertEquals(Set.of("雁城花园"), estate.getFormerNames());
        assertEquals("ycyj", estate.getInitials());
    }

    @Test
    void noChangeHoldsFromBeforeThePresentFactsOrFromADayToCome() {
        Estate estate = estate("雁城花园");
        assertEquals("estate.change.early", refused(() -> change(estate, START.minusDays(1))));
        assertEquals("estate.change.future", refused(() -> change(estate, TODAY.plusDays(1))));
    }

    @Test
    void outOfScopeNeedsAReasonAndAYearMustHaveBegun() {
        EstateDraft out = new EstateDraft(
                "甲", "c1", "地址", 1999, EstateKind.OLD, 1, BigDecimal.ONE, 1, 0, false, " ", null, null, null, null);
        EstateDraft future = new EstateDraft(
                "甲", "c1", "地址", 2023, EstateKind.OLD, 1, BigDecimal.ONE, 1, 0, true, null, null, null, null, null);
        assertEquals("estate.scope.reason", refused(() -> new Estate("1", out, COMMUNITY, START, TODAY)));
        assertEquals("estate.built", refused(() -> new Estate("1", future, COMMUNITY, START, TODAY)));
    }

    @Test
    void anEstateCountsNeitherBeforeItWasBuiltNorFromADayToCome() {
        assertEquals("estate.from.built", refused(() -> counted(LocalDate.of(1994, 12, 31))));
        assertEquals("estate.change.future", refused(() -> counted(TODAY.plusDays(1))));
        assertEquals(TODAY, counted(TODAY).getHoldsFrom());
    }

    @Test
    void whetherItIsInScopeIsYesUnlessSomebodySaysNo() {
        EstateDraft silent = new EstateDraft(
                "甲", "c1", "地址", 1999, EstateKind.OLD, 1, BigDecimal.ONE, 1, 0, null, null, null, null, null, null);
        assertTrue(silent.inScope());
    }

    @Test
    void theNameOfTheOneThatGoesOnIsNoFormerName() {
        Estate renamed = estate("雁城花园");
        renamed.change(draft("雁城雅居", 120), COMMUNITY, TODAY, "更名", TODAY);
        Estate other = estate("雁城花园");
        renamed.mergeInto(other, TODAY);
        assertEquals(Set.of("雁城雅居"), other.getFormerNames());
    }

    @Test
    void anEstateLiesInACommunity() {
        Region street = new Region("s", "莲花街道", Region.Level.STREET, Region.Kind.DIVISION);
        assertEquals("estate.community", refused(() -> new Estate("1", draft("甲", 1), street, START, TODAY)));
    }

    @Test
    void aMergedEstateLeadsToTheOtherAndChangesNoMore() {
        Estate one = estate("雁城花园");
        Estate other = estate("雁城花园小区");
        one.mergeInto(other, TODAY);
        assertEquals(other, one.getMergedInto());
        assertEquals(Set.of("雁城花园"), other.getFormerNames());
        assertEquals("estate.merged", refused(() -> change(one, TODAY)));
        assertEquals("estate.merged", refused(() -> other.mergeInto(one, TODAY)));
        assertEquals("estate.merge.self", refused(() -> other.mergeInto(other, TODAY)));
    }

    @Test
    void initialsAreThoseOfThePinyin() {
        assertEquals("ychy", Initials.of("雁城花园"));
        assertEquals("tjy3d", Initials.of("沱江·苑3D"));
        assertEquals("", Initials.of("（）"));
    }

    @Test
    void theDemonstrationHasAsManyOldEstatesAsThePlanCounts() {
        long old = IntStream.range(0, EstateDemonstration.ALL)
                .mapToObj(n -> EstateDemonstration.draft(n, "c1"))
                .filter(draft -> draft.builtYear() < 2000)
                .count();
        assertEquals(EstateDemonstration.BEFORE_2000, old);
        long names = IntStream.range(0, EstateDemonstration.ALL)
                .mapToObj(n -> EstateDemonstration.draft(n, "c1").name())
                .distinct()
                .count();
        assertEquals(EstateDemonstration.ALL, names);
    }

    private static void change(Estate estate, LocalDate from) {
        estate.change(draft("雁城花园", 7), COMMUNITY, from, "改", TODAY);
    }

    private static Estate counted(LocalDate from) {
        return new Estate("XQ1", draft("雁城花园", 120), COMMUNITY, from, TODAY);
    }

    private static Estate estate(String name) {
        return new Estate("XQ1", draft(name, 120), COMMUNITY, START, TODAY);
    }

    private static EstateDraft draft(String name, int households) {
        BigDecimal area = new BigDecimal("8160.50");
        return new EstateDraft(
                name, "c1", "建设路1号", 1995, EstateKind.OLD, households, area, 4, 0, true, null, null, null, null, null);
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
