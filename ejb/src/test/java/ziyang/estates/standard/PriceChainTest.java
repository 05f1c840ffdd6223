package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;

/** Rule P1 at its boundaries. */
class PriceChainTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    @Test
    void anotherNoticeBeginsOnTheVeryDayAfter() {
        PriceChain chain = new PriceChain(List.of(link(1, "a", FIRST, LAST, false)));
        assertDoesNotThrow(() -> chain.mustFollow("b", LAST.plusDays(1)));
        assertEquals("price.overlap", refused(chain, "b", LAST));
        assertEquals("price.overlap", refused(chain, "b", FIRST));
        assertEquals("price.overlap", refused(chain, "b", FIRST.minusDays(1)));
        assertEquals("price.gap", refused(chain, "b", LAST.plusDays(2)));
    }

    @Test
    void theSameNoticeTakesTheLastOnesPlaceButLeavesNoDayOutEither() {
        PriceChain chain = new PriceChain(List.of(link(1, "a", FIRST, LAST, false)));
        assertDoesNotThrow(() -> chain.mustFollow("a", FIRST));
        assertDoesNotThrow(() -> chain.mustFollow("a", LAST));
        assertDoesNotThrow(() -> chain.mustFollow("a", LAST.plusDays(1)));
        assertEquals("price.gap", refused(chain, "a", LAST.plusDays(2)));
    }

    @Test
    void whatHasNoEndIsFollowedByItsOwnNoticeOnly() {
        PriceChain chain = new PriceChain(List.of(link(1, "a", FIRST, null, false)));
        assertDoesNotThrow(() -> chain.mustFollow("a", LAST));
        assertEquals("price.overlap", refused(chain, "b", LAST));
    }

    @Test
    void afterARepealAnotherMayFollowWheneverItComes() {
        PriceChain chain = new PriceChain(List.of(link(1, "a", FIRST, LAST, true)));
        assertDoesNotThrow(() -> chain.mustFollow("b", LAST.plusYears(1)));
        assertEquals("price.overlap", refused(chain, "b", LAST));
    }

    @Test
    void itIsExtendedUpToTheDayBeforeTheNext() {
        LocalDate next = LAST.plusMonths(1);
        PriceChain chain = new PriceChain(List.of(
                link(1, "a", FIRST, LAST, false),
                link(2, "b", next, null, false),
                link(3, "c", FIRST.minusYears(1), FIRST.minusDays(1), true)));
        assertDoesNotThrow(() -> chain.mustReach(1, next.minusDays(1)));
        assertEquals("price.overlap", extended(chain, 1, next));
        assertEquals("price.overlap", extended(chain, 1, null));
        assertEquals("price.extend.ended", extended(chain, 3, FIRST.plusDays(3)));
    }

    /** Whatever is published under the rule, each day from the first on has exactly one table. */
    @Property
    void noDayHasTwoTablesAndNoneIsLeftOut(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 40) Integer> lengths,
            @ForAll @Size(8) List<@IntRange(min = 0, max = 60) Integer> starts) {
        List<PriceChain.Link> links = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            LocalDate from = FIRST.plusDays(starts.get(i));
            try {
                new PriceChain(links).mustFollow("n" + i, from);
                links.add(link(i, "n" + i, from, from.plusDays(lengths.get(i)), false));
            } catch (BusinessError refused) {
                assertTrue(refused.code().startsWith("price."), refused.code());
            }
        }
        PriceChain chain = new PriceChain(links);
        LocalDate end = chain.links().get(chain.links().size() - 1).until();
        chain.links()
                .get(0)
                .from()
                .datesUntil(end.plusDays(1))
                .forEach(day -> assertEquals(
                        1,
                        chain.links().stream().filter(link -> link.holds(day)).count(),
                        day.toString()));
        assertTrue(chain.on(end.plusDays(1)).isEmpty());
    }

    private static PriceChain.Link link(long id, String standard, LocalDate from, LocalDate until, boolean ended) {
        return new PriceChain.Link(id, standard, standard + "号", from, until, ended);
    }

    private static String refused(PriceChain chain, String standard, LocalDate from) {
        return assertThrows(BusinessError.class, () -> chain.mustFollow(standard, from))
                .code();
    }

    private static String extended(PriceChain chain, long table, LocalDate until) {
        return assertThrows(BusinessError.class, () -> chain.mustReach(table, until))
                .code();
    }
}
