package ziyang.estates.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

    private static final BigDecimal EIGHTY = new BigDecimal("80");

    @Test
    void withNothingToDivideByThereIsNoRateAndNoTargetIsReached() {
        assertNull(Ratio.NOTHING.percent());
        assertFalse(Ratio.NOTHING.reaches(BigDecimal.ZERO));
        assertEquals(0, Ratio.NOTHING.wanting(EIGHTY));
    }

    @Test
    void aTargetIsReachedByTheExactFractionAndNotByTheRoundedNumber() {
        Ratio almost = new Ratio(79_999, 100_000);
        assertEquals(new BigDecimal("80.00"), almost.percent());
        assertFalse(almost.reaches(EIGHTY));
        assertEquals(1, almost.wanting(EIGHTY));
        assertTrue(new Ratio(4, 5).reaches(EIGHTY));
    }

    @Test
    void aSumIsCountedFromThePartsAndNotAveraged() {
        Ratio sum = new Ratio(1, 1).plus(new Ratio(0, 9));
        assertEquals(new BigDecimal("10.00"), sum.percent());
        assertEquals(7, sum.wanting(EIGHTY));
    }
}
