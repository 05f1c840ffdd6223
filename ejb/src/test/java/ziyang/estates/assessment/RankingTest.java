package ziyang.estates.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ziyang.estates.assessment.Sample.decimal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final BigDecimal NO_CAP = decimal("20");
    private static final TieRule TIE = new TieRule(List.of("a", "b", TieRule.DEDUCTIONS));

    /** A street with basic marks a and b, and deductions. */
    private static Ranking.Entry entry(String street, int a, int b, int off, boolean veto) {
        List<Total.Part> parts = new ArrayList<>(List.of(
                new Total.Part(ItemEffect.MARK, BigDecimal.valueOf(a)),
                new Total.Part(ItemEffect.MARK, BigDecimal.valueOf(b)),
                new Total.Part(ItemEffect.DEDUCTION, BigDecimal.valueOf(off)),
                new Total.Part(ItemEffect.VETO, BigDecimal.valueOf(veto ? 1 : 0))));
        return new Ranking.Entry(
                street, Total.of(parts, NO_CAP), Map.of("a", BigDecimal.valueOf(a), "b", BigDecimal.valueOf(b)));
    }

    private static String say(List<Ranking.Place> places) {
        StringBuilder said = new StringBuilder();
        places.forEach(place -> said.append(place.entry().street())
                .append(place.rank())
                .append(place.reason() == RankReason.ITEM ? ":" + place.item() : ":" + place.reason())
                .append(' '));
        return said.toString().strip();
    }

    private static String rank(Ranking.Entry... entries) {
        return say(Ranking.of(List.of(entries), TIE));
    }

    @Test
    void theHigherTotalIsFirst() {
        assertEquals("y1:TOTAL x2:TOTAL", rank(entry("x", 40, 40, 0, false), entry("y", 40, 41, 0, false)));
    }

    @Test
    void theSameTotalIsToldApartByTheFirstItemThatDiffers() {
        assertEquals("y1:a x2:a", rank(entry("x", 40, 41, 0, false), entry("y", 41, 40, 0, false)));
        assertEquals("y1:b x2:b", rank(entry("x", 40, 40, 0, false), entry("y", 40, 41, 1, false)));
    }

    @Test
    void fewerDeductionsComeFirstWhereItemsAreEqual() {
        TieRule deductions = new TieRule(List.of("a", TieRule.DEDUCTIONS));
        List<Ranking.Place> places =
                Ranking.of(List.of(entry("x", 40, 41, 1, false), entry("y", 40, 40, 0, false)), deductions);
        assertEquals("y1:DEDUCTIONS x2:DEDUCTIONS", say(places));
    }

    @Test
    void whoIsStillEqualSharesTheRankAndTheNextIsLeftOut() {
        assertEquals(
                "w1:TOTAL x2:SHARED y2:SHARED z4:TOTAL",
                rank(
                        entry("z", 1, 1, 0, false),
                        entry("y", 40, 40, 0, false),
                        entry("x", 40, 40, 0, false),
                        entry("w", 50, 40, 0, false)));
    }

    @Test
    void aVetoStandsBehindEverybodyHoweverHighTheTotal() {
        assertEquals(
                "y1:TOTAL z2:VETO x3:VETO",
                rank(entry("x", 49, 50, 0, true), entry("y", 1, 0, 0, false), entry("z", 50, 50, 0, true)));
    }

    @Test
    void vetoedOnesOfTheSameTotalAreStillVetoed() {
        assertEquals("x1:VETO y1:VETO", rank(entry("x", 5, 5, 0, true), entry("y", 5, 5, 0, true)));
    }

    @Test
    void nobodyIsRankedWhereNobodyIs() {
        assertEquals("", rank());
    }

    @Provide
    Arbitrary<List<Ranking.Entry>> fields() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<Ranking.Entry> one = Combinators.combine(few, few, few, Arbitraries.of(false, false, false, true))
                .as((a, b, off, veto) -> entry("s", a, b, off, veto));
        return one.list().ofMaxSize(9).map(RankingTest::named);
    }

    private static List<Ranking.Entry> named(List<Ranking.Entry> entries) {
        List<Ranking.Entry> named = new ArrayList<>();
        entries.forEach(one -> named.add(new Ranking.Entry("s" + named.size(), one.total(), one.points())));
        return named;
    }

    /** The rank of each is how many stand strictly before it, plus one, in whatever order they come. */
    @Property(tries = 500)
    void aRankIsTheNumberOfThoseBeforeInAnyOrder(@ForAll("fields") List<Ranking.Entry> field, @ForAll Random random) {
        List<Ranking.Entry> shuffled = new ArrayList<>(field);
        Collections.shuffle(shuffled, random);
        List<Ranking.Place> places = Ranking.of(shuffled, TIE);
        assertEquals(Ranking.of(field, TIE), places);
        for (Ranking.Place place : places) {
            long before =
                    field.stream().filter(other -> before(other, place.entry())).count();
            assertEquals(before + 1, place.rank(), say(places));
            boolean shared = field.stream()
                    .anyMatch(other ->
                            other != place.entry() && !before(other, place.entry()) && !before(place.entry(), other));
            boolean veto = place.entry().total().vetoed();
            assertEquals(shared && !veto, place.reason() == RankReason.SHARED);
            assertTrue(veto == (place.reason() == RankReason.VETO));
        }
    }

    /** The rule once more, as plainly as can be. */
    private static boolean before(Ranking.Entry one, Ranking.Entry other) {
        if (one.total().vetoed() != other.total().vetoed()) {
            return other.total().vetoed();
        }
        int[] signs = {
            one.total().total().compareTo(other.total().total()),
            one.of("a").compareTo(other.of("a")),
            one.of("b").compareTo(other.of("b")),
            other.total().deductions().compareTo(one.total().deductions())
        };
        for (int sign : signs) {
            if (sign != 0) {
                return sign > 0;
            }
        }
        return false;
    }
}
