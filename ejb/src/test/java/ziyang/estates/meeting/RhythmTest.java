package ziyang.estates.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void everyQuarterHasAWindow() {
        List<Rhythm.Window> windows = new Rhythm(List.of(rule(3, "2021-01-01", null))).windows(2021);
        assertEquals(4, windows.size());
        assertEquals(new Rhythm.Window(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31)), windows.get(0));
        assertEquals(new Rhythm.Window(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31)), windows.get(3));
    }

    @Test
    void aNewRuleBeginsANewWindow() {
        List<Rhythm.Window> windows =
                new Rhythm(List.of(rule(1, "2021-08-01", null), rule(3, "2021-01-01", "2021-07-31"))).windows(2021);
        assertEquals(new Rhythm.Window(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31)), windows.get(2));
        assertEquals(new Rhythm.Window(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 31)), windows.get(3));
        assertEquals(8, windows.size());
    }

    @Test
    void monthsWithoutARuleHaveNoWindow() {
        assertEquals(
                2,
                new Rhythm(List.of(rule(6, "2021-03-01", null))).windows(2021).size());
        assertEquals(List.of(), new Rhythm(List.of()).windows(2021));
        assertEquals(List.of(), new Rhythm(List.of(rule(3, "2022-01-01", null))).windows(2021));
    }

    @Test
    void theRuleOfTheStreetItselfGoesBeforeTheCitys() {
        List<Rhythm.Window> windows =
                new Rhythm(List.of(rule(1, "2021-01-01", null), rule(3, "2021-01-01", null))).windows(2021);
        assertEquals(12, windows.size());
    }

    @Test
    void theNameOfACopyNamesItsOwnQuarter() {
        LocalDate day = LocalDate.of(2022, 5, 9);
        assertEquals("莲花街道2022年第二季度联席会议", DatedTitle.of("莲花街道2021年第四季度联席会议", day));
        assertEquals("莲花街道2022年5月例会", DatedTitle.of("莲花街道2021年11月例会", day));
        assertEquals("2022年工作会议", DatedTitle.of("2021年工作会议", day));
        assertEquals("联席会议", DatedTitle.of("联席会议", day));
    }

    private static MeetingRhythm rule(int months, String from, String to) {
        MeetingRhythm rule = new MeetingRhythm(Meetings.STREET, months, LocalDate.parse(from), "依据");
        rule.until(to == null ? null : LocalDate.parse(to));
        return rule;
    }
}
