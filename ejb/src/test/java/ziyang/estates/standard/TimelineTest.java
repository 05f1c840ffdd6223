package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.standard.Timeline.Span;

/** What held on a day, at every boundary. */
class TimelineTest {

    /** One in force, one that amends it twice on one date, one that is to come, and the end of all. */
    private static final Timeline LINE = new Timeline(List.of(
            span(1, "2019-12-20", "2020-01-01", null),
            span(2, "2021-06-01", "2021-07-01", null),
            span(3, "2021-06-15", "2021-07-01", null),
            span(4, "2022-11-30", "2023-01-01", "2025-01-01")));

    private static Span span(int seq, String published, String from, String repealed) {
        return new Span(
                seq,
                LocalDate.parse(published),
                LocalDate.parse(from),
                repealed == null ? null : LocalDate.parse(repealed));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2019-12-31, -",
                "2020-01-01, 1",
                "2021-06-30, 1",
                "2021-07-01, 3",
                "2022-12-31, 3",
                "2023-01-01, 4",
                "2024-12-31, 4",
                "2025-01-01, -"
            })
    void oneEditionHoldsOnEachDayOrNone(LocalDate day, Integer seq) {
        assertEquals(Optional.ofNullable(seq), LINE.on(day));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2019-12-19, UNPUBLISHED",
        "1, 2019-12-20, FUTURE",
        "1, 2019-12-31, FUTURE",
        "1, 2020-01-01, IN_FORCE",
        "1, 2021-06-30, IN_FORCE",
        "1, 2021-07-01, SUPERSEDED",
        "2, 2021-06-30, FUTURE",
        "2, 2021-07-01, SUPERSEDED",
        "3, 2021-06-14, UNPUBLISHED",
        "3, 2021-06-30, FUTURE",
        "3, 2021-07-01, IN_FORCE",
        "4, 2022-11-29, UNPUBLISHED",
        "4, 2022-11-30, FUTURE",
        "4, 2024-12-31, IN_FORCE",
        "4, 2025-01-01, REPEALED",
        "3, 2025-01-01, SUPERSEDED",
        "9, 2025-01-01, UNPUBLISHED"
    })
    void eachEditionStandsSomewhereOnEachDay(int seq, LocalDate day, Standing standing) {
        assertEquals(standing, LINE.standing(seq, day));
    }

    @Test
    void anEditionEndsOnTheDayBeforeTheNextOrBeforeItsRepeal() {
        assertEquals(LocalDate.parse("2021-06-30"), LINE.until(1));
        assertNull(LINE.until(2), "it never held");
        assertEquals(LocalDate.parse("2022-12-31"), LINE.until(3));
        assertEquals(LocalDate.parse("2024-12-31"), LINE.until(4));
        assertNull(new Timeline(List.of(span(1, "2020-01-01", "2020-01-01", null))).until(1), "it holds still");
    }

    @Test
    void anOlderEditionNeverComesBackWhenTheOneAfterItIsRepealed() {
        Timeline line = new Timeline(
                List.of(span(1, "2020-01-01", "2020-01-01", null), span(2, "2021-01-01", "2021-01-01", "2021-03-01")));
        assertEquals(Optional.empty(), line.on(LocalDate.parse("2021-03-01")));
        assertEquals(Standing.SUPERSEDED, line.standing(1, LocalDate.parse("2021-03-01")));
    }

    @Property
    void whatHoldsIsTheOneThatStandsInForceAndNoOther(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 40) Integer> starts,
            @ForAll @IntRange(min = 0, max = 50) int day) {
        LocalDate first = LocalDate.parse("2021-01-01");
        List<Integer> sorted = starts.stream().sorted().toList();
        List<Span> spans = java.util.stream.IntStream.range(0, sorted.size())
                .mapToObj(at -> new Span(
                        at + 1,
                        first.plusDays(sorted.get(at)),
                        first.plusDays(sorted.get(at)),
                        sorted.get(at) % 7 == 0 ? first.plusDays(sorted.get(at) + 3) : null))
                .toList();
        Timeline line = new Timeline(spans);
        LocalDate asked = first.plusDays(day);
        List<Integer> inForce = spans.stream()
                .map(Span::seq)
                .filter(seq -> line.standing(seq, asked) == Standing.IN_FORCE)
                .toList();
        assertEquals(line.on(asked).stream().toList(), inForce);
    }
}
