package ziyang.estates.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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

/** Rules C1 and C2: one contract of an estate a day. */
class SuccessionTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    @Test
    void whatIsPastItsTermGivesWayOnTheDayBefore() {
        ServiceContract earlier = Sample.contract(ContractKind.SELF_MANAGED, FIRST, LAST);
        new Succession(List.of(Sample.contract(ContractKind.SOCIAL, LAST.plusDays(1), null), earlier)).settle();
        assertEquals(LAST, earlier.getLastDay());
        assertEquals(EndKind.REPLACED, earlier.getEndKind());
    }

    @Test
    void serviceWentOnUntilTheNextOne() {
        ServiceContract earlier = Sample.contract(ContractKind.SELF_MANAGED, FIRST, LAST);
        LocalDate next = LAST.plusMonths(5);
        new Succession(List.of(earlier, Sample.contract(ContractKind.SOCIAL, next, null))).settle();
        assertEquals(next.minusDays(1), earlier.getLastDay());
    }

    @Test
    void whatHasATermLeftMustBeEndedFirst() {
        ServiceContract earlier = Sample.contract(ContractKind.SELF_MANAGED, FIRST, LAST);
        ServiceContract next = Sample.contract(ContractKind.SOCIAL, LAST, null);
        assertEquals("contract.overlap", refused(earlier, next));
        assertNull(earlier.getLastDay(), "nothing is changed when it is refused");
        earlier.end(new EndDraft(LAST.minusDays(1), EndKind.AGREED, "协商"));
        new Succession(List.of(earlier, next)).settle();
        assertEquals(EndKind.AGREED, earlier.getEndKind());
    }

    @Test
    void whatWasEndedOnTheVeryDayOverlaps() {
        ServiceContract earlier = Sample.contract(ContractKind.SELF_MANAGED, FIRST, LAST);
        earlier.end(new EndDraft(LAST.minusDays(1), EndKind.AGREED, "协商"));
        assertEquals(
                "contract.overlap", refused(earlier, Sample.contract(ContractKind.SOCIAL, LAST.minusDays(1), null)));
    }

    @Test
    void aContractWithoutATermMustBeEndedToo() {
        ServiceContract earlier = Sample.contract(ContractKind.SELF_MANAGED, FIRST, null);
        assertEquals("contract.overlap", refused(earlier, Sample.contract(ContractKind.SOCIAL, LAST, null)));
    }

    @Test
    void twoOfOneDayOverlapWhateverTheyAre() {
        ServiceContract one = Sample.contract(ContractKind.SELF_MANAGED, FIRST, FIRST);
        assertEquals("contract.overlap", refused(one, Sample.contract(ContractKind.SOCIAL, FIRST, null)));
    }

    @Test
    void whenTheNextOneIsGoneTheEarlierGoesOn() {
        ServiceContract earlier = Sample.contract(ContractKind.SELF_MANAGED, FIRST, LAST);
        ServiceContract next = Sample.contract(ContractKind.SOCIAL, LAST.plusDays(1), null);
        new Succession(List.of(earlier, next)).settle();
        new Succession(List.of(earlier)).settle();
        assertNull(earlier.getLastDay());
        assertNull(earlier.getEndKind());
    }

    /** Whatever is entered in whatever order: what is not refused leaves no day with two contracts. */
    @Property(tries = 400)
    void noDayHasTwo(@ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> numbers) {
        List<ServiceContract> kept = new ArrayList<>();
        for (int number : numbers) {
            LocalDate begins = FIRST.plusMonths(number);
            ServiceContract added = Sample.contract(
                    number % 2 == 0 ? ContractKind.SOCIAL : ContractKind.SELF_MANAGED,
                    begins,
                    number % 5 == 0 ? null : begins.plusMonths(number % 7));
            List<ServiceContract> all = new ArrayList<>(kept);
            all.add(added);
            try {
                new Succession(all).settle();
                kept = all;
            } catch (BusinessError overlap) {
                assertEquals("contract.overlap", overlap.code());
            }
        }
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusMonths(50)); day = day.plusDays(9)) {
            LocalDate on = day;
            long serving = kept.stream()
                    .filter(one -> !one.getBegins().isAfter(on)
                            && (one.getLastDay() == null || !one.getLastDay().isBefore(on)))
                    .count();
            assertTrue(serving <= 1, () -> serving + " on " + on);
        }
    }

    private static String refused(ServiceContract... contracts) {
        return assertThrows(BusinessError.class, () -> new Succession(List.of(contracts)).settle())
                .code();
    }
}
