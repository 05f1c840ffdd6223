package ziyang.estates.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void aQuarterHasItsThreeMonths() {
        Period quarter = Period.of("2021Q4");

        assertEquals(LocalDate.of(2021, 10, 1), quarter.from());
        assertEquals(LocalDate.of(2021, 12, 31), quarter.to());
        assertEquals("2021年第四季度", quarter.words());
    }

    @Test
    void aMonthEndsOnItsLastDayAlsoInALeapYear() {
        assertEquals(LocalDate.of(2024, 2, 29), Period.of("2024-02").to());
        assertEquals("2021年11月", Period.of("2021-11").words());
    }

    @Test
    void aYearIsWhole() {
        Period year = Period.of("2022");

        assertTrue(year.contains(LocalDate.of(2022, 1, 1)));
        assertTrue(year.contains(LocalDate.of(2022, 12, 31)));
        assertFalse(year.contains(LocalDate.of(2023, 1, 1)));
        assertEquals("2022年", year.words());
    }

    @Test
    void everyDayLiesInItsQuarter() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2022; day = day.plusDays(1)) {
            assertTrue(Period.quarterOf(day).contains(day), day.toString());
        }
    }

    @Test
    void anythingElseIsRefusedInTheUsersWords() {
        for (String wrong : List.of("21", "2021Q5", "2021-13", "2021-1", "1999", "2021Q4 or 1=1")) {
            BusinessError refused = assertThrows(BusinessError.class, () -> Period.of(wrong));
            assertEquals("period.format", refused.code());
            assertTrue(refused.text(java.util.Locale.SIMPLIFIED_CHINESE).contains("2021Q4"));
        }
        for (String none : new String[] {null, "", " "}) {
            BusinessError refused = assertThrows(BusinessError.class, () -> Period.of(none));
            assertEquals("period.missing", refused.code());
        }
    }
}
