package ziyang.estates.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({
        "AREA_MONTHS, 120, 80.00, 0.30, 12, 34560.00",
        "AREA_MONTHS, 1, 33.33, 0.3333, 1, 11.11",
        "AREA_MONTHS, 1, 50.15, 0.1000, 1, 5.02",
        "AREA_MONTHS, 1, 50.14, 0.1000, 1, 5.01",
        "HOUSEHOLDS, 7, 0, 8000, 12, 56000.00",
        "AWARD, 0, 0, 50000, 12, 50000.00"
    })
    void theSumFollowsFromTheFactsRoundedHalfUpToFen(
            Formula formula, int households, String area, String rate, int months, String yuan) {
        Formula.Measured facts = new Formula.Measured(households, new BigDecimal(area), months);
        assertEquals(new BigDecimal(yuan), formula.amount(facts, new BigDecimal(rate)));
    }

    @Test
    void aYearHasAsManyPlacesAsThePolicyHasRecipients() {
        FundPolicy policy = FundPolicies.policy(FundPolicies.programme(FundKind.INCENTIVE), Formula.AWARD, "50000");
        assertEquals(List.of(), FundPolicies.slots(policy), "no limit, no places");
        List<AwardSlot> slots = FundPolicies.slots(FundPolicies.capped(policy, null, "50000", 10));
        assertEquals(
                List.of(2021, 2022),
                slots.stream().map(AwardSlot::getAwardYear).distinct().toList());
        assertEquals(
                10,
                slots.stream()
                        .filter(slot -> slot.getAwardYear() == 2021)
                        .map(AwardSlot::getSlot)
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(
                List.of(new BigDecimal("50000")),
                slots.stream().map(AwardSlot::getCeiling).distinct().toList());
    }
}
