package ziyang.estates.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.inbox.Light;

/** For which quarters progress is written, and by when. */
class ReportablePeriodTest {

    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private final Plan plan = Sample.plan();

    @ParameterizedTest
    @ValueSource(strings = {"2020Q1", "2021Q4", "2022Q4", "2023Q1", "2023Q4"})
    void progressIsWrittenForThePlansYearsAndTheClosingYear(String quarter) {
        assertEquals(quarter, plan.reportable(quarter, LATER).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019Q4", "2024Q1"})
    void progressIsNotWrittenOutsideThoseYears(String quarter) {
        assertEquals("plan.progress.period", refusal(quarter, LATER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-11"})
    void progressIsWrittenForQuartersOnly(String period) {
        assertEquals("plan.progress.period", refusal(period, LATER));
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        assertEquals("period.format", refusal("第四季度", LATER));
    }

    @Test
    void progressIsNotWrittenForAQuarterThatHasNotBegun() {
        assertEquals("plan.progress.future", refusal("2021Q4", LocalDate.of(2021, 9, 30)));
        assertEquals(
                "2021Q4", plan.reportable("2021Q4", LocalDate.of(2021, 10, 1)).code());
    }

    @Test
    void progressIsDueOnTheTenthDayAfterTheQuartersEnd() {
        assertEquals(LocalDate.of(2022, 1, 10), Rhythm.due(Period.of("2021Q4")));
        assertEquals(LocalDate.of(2021, 7, 10), Rhythm.due(Period.of("2021Q2")));
    }

    @Test
    void theLightTurnsYellowTenDaysBeforeTheLastDayAndRedAfterIt() {
        Period quarter = Period.of("2021Q4");
        assertEquals(Light.GREEN, Rhythm.light(quarter, LocalDate.of(2021, 12, 30)));
        assertEquals(Light.YELLOW, Rhythm.light(quarter, LocalDate.of(2021, 12, 31)));
        assertEquals(Light.YELLOW, Rhythm.light(quarter, LocalDate.of(2022, 1, 10)));
        assertEquals(Light.RED, Rhythm.light(quarter, LocalDate.of(2022, 1, 11)));
    }

    @Test
    void theLastAndTheCurrentQuarterAreOpen() {
        assertEquals(List.of("2021Q3", "2021Q4"), open(LocalDate.of(2021, 10, 1)));
        assertEquals(List.of("2021Q4", "2022Q1"), open(LocalDate.of(2022, 1, 1)));
    }

    @Test
    void nothingIsOpenBeforeThePlanNorAfterItsClosingYear() {
        assertEquals(List.of("2020Q1"), open(LocalDate.of(2020, 2, 1)));
        assertEquals(List.of("2023Q4"), open(LocalDate.of(2024, 3, 31)));
        assertEquals(List.of(), open(LocalDate.of(2024, 4, 1)));
    }

    private String refusal(String period, LocalDate today) {
        return assertThrows(BusinessError.class, () -> plan.reportable(period, today))
                .code();
    }

    private List<String> open(LocalDate today) {
        return Rhythm.open(plan, today).stream().map(Period::code).toList();
    }
}
