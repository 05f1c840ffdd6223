package ziyang.estates.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberRuleTest {

    @Test
    void aNumberNamesItsYearAndItsPlaceInTheSeries() {
        NumberRule rule = new NumberRule("joint-meeting-bulletin", "资督通报〔{year}〕{n}号", false);
        assertEquals("资督通报〔2026〕3号", rule.number(2026, 3));
    }

    @Test
    void aPrefixThatNobodyHasDecidedSaysSo() {
        NumberRule rule = new NumberRule("joint-meeting-bulletin", "资督通报〔{year}〕{n}号", true);
        assertEquals("资督通报〔2026〕3号（演示）", rule.number(2026, 3));
    }
}
