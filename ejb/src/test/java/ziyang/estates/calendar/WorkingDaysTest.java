package ziyang.estates.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.DataFile;

/** Against the State Council's own arrangements as they ship with the portal. */
class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(loaded());

    @Test
    void nationalDayWeekIsNotWorkedAndTheSaturdayAfterItIs() {
        assertFalse(days.works(LocalDate.of(2021, 10, 4)));
        assertTrue(days.works(LocalDate.of(2021, 10, 9)));
    }

    @Test
    void fifteenWorkingDaysOverNationalDay() {
        assertEquals(LocalDate.of(2021, 10, 18), days.after(LocalDate.of(2021, 9, 22), 15));
    }

    @Test
    void theStartItselfDoesNotCount() {
        assertEquals(LocalDate.of(2021, 11, 11), days.after(LocalDate.of(2021, 11, 10), 1));
        assertEquals(LocalDate.of(2021, 11, 15), days.after(LocalDate.of(2021, 11, 12), 1));
    }

    @Test
    void beforeUndoesAfterFromAWorkingDay() {
        LocalDate start = LocalDate.of(2021, 9, 15);
        for (int count = 1; count < 60; count++) {
            assertEquals(start, days.before(days.after(start, count), count));
            assertEquals(count, days.between(start, days.after(start, count)));
        }
    }

    @Test
    void aYearHasAsManyWorkingDaysAsItsArrangementLeaves() {
        int[] expected = {249, 250, 249, 249, 251, 248, 248};
        for (int year = 2020; year <= 2026; year++) {
            LocalDate before = LocalDate.of(year - 1, 12, 31);
            assertEquals(expected[year - 2020], days.between(before, LocalDate.of(year, 12, 31)), "year " + year);
        }
    }

    private static Map<LocalDate, Boolean> loaded() {
        Map<LocalDate, Boolean> loaded = new HashMap<>();
        for (JsonNode node : DataFile.read("holidays.json").get("days")) {
            loaded.put(
                    LocalDate.parse(node.get("day").asText()),
                    node.get("working").asBoolean());
        }
        return loaded;
    }
}
