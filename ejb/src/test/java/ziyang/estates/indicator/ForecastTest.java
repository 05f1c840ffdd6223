package ziyang.estates.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate SINCE = LocalDate.of(2021, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final BigDecimal SIXTY = new BigDecimal("60");

    @Test
    void thePaceOfTheTwoDaysGoesOnToTheLastDayOfTheYear() {
        Forecast forecast = Forecast.of(new Ratio(20, 100), SINCE, new Ratio(50, 100), TODAY, SIXTY);
        assertEquals(LocalDate.of(2021, 12, 31), forecast.day());
        assertEquals(new Ratio(65, 100), forecast.ratio());
        assertEquals(new BigDecimal("4.9"), forecast.perMonth());
        assertTrue(forecast.reaches());
    }

    @Test
    void whatIsLostGoesOnBeingLostButNeverBelowNothing() {
        assertEquals(
                new Ratio(24, 100),
                Forecast.of(new Ratio(80, 100), SINCE, new Ratio(43, 100), TODAY, null)
                        .ratio());
        assertEquals(
                new Ratio(0, 100),
                Forecast.of(new Ratio(90, 100), SINCE, new Ratio(10, 100), TODAY, null)
                        .ratio());
    }

    @Test
    void neverMoreThanAll() {
        Forecast forecast = Forecast.of(new Ratio(10, 60), SINCE, new Ratio(58, 60), TODAY, SIXTY);
        assertEquals(new Ratio(60, 60), forecast.ratio());
    }

    @Test
    void standingStillBelowTheTargetDoesNotReachIt() {
        assertFalse(Forecast.of(new Ratio(59, 100), SINCE, new Ratio(59, 100), TODAY, SIXTY)
                .reaches());
    }

    @Test
    void withNothingToDivideByOrNoTimePassedThereIsNone() {
        assertNull(Forecast.of(Ratio.NOTHING, SINCE, new Ratio(1, 2), TODAY, SIXTY));
        assertNull(Forecast.of(new Ratio(1, 2), SINCE, Ratio.NOTHING, TODAY, SIXTY));
        assertNull(Forecast.of(new Ratio(1, 2), TODAY, new Ratio(1, 2), TODAY, SIXTY));
    }
}
