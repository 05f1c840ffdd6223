package ziyang.estates.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    private final Execution execution = Execution.of(
            2021,
            DAY,
            List.of(
                    head(1, "subsidy", "512002", "雁江区"),
                    head(2, "subsidy", "512071", "高新区"),
                    head(3, "incentive", "512000", "资阳市")),
            List.of(
                    booked(1, VoucherKind.APPROPRIATE, "2021-01", "1000"),
                    booked(1, VoucherKind.CARRY_IN, "2021-01", "200"),
                    booked(1, VoucherKind.COMMIT, "2021-02", "700"),
                    booked(1, VoucherKind.PAY, "2021-03", "500.05"),
                    booked(1, VoucherKind.RECOVER, "2021-05", "0.05"),
                    booked(1, VoucherKind.PAY, "2022-01", "100"),
                    booked(2, VoucherKind.APPROPRIATE, "2021-01", "500"),
                    booked(2, VoucherKind.REDUCE, "2021-06", "100"),
                    booked(2, VoucherKind.CARRY_OUT, "2021-12", "100")));

    @Test
    void aProgrammeIsTheSumOfItsBudgets() {
        Execution.Line subsidy = execution.programmes().get(1);
        assertEquals("subsidy", subsidy.code());
        assertEquals(new BigDecimal("1400.00"), subsidy.appropriated());
        assertEquals(new BigDecimal("200.00"), subsidy.carriedIn());
        assertEquals(new BigDecimal("100.00"), subsidy.carriedOut());
        assertEquals(new BigDecimal("99.95"), subsidy.committed());
        assertEquals(new BigDecimal("600.00"), subsidy.paid());
        assertEquals(new BigDecimal("40.0"), subsidy.getRate());
        assertNull(subsidy.budget());
    }

    @Test
    void anAreaWithOneBudgetLeadsToIt() {
        Execution.Line area = execution.areas().get(1);
        assertEquals("雁江区", area.name());
        assertEquals(1L, area.budget());
        assertEquals(new BigDecimal("50.0"), area.getRate());
    }

    @Test
    void whereThereWasNothingToSpendThereIsNoRate() {
        Execution.Line incentive = execution.programmes().get(0);
        assertEquals(new BigDecimal("0.00"), incentive.appropriated());
        assertNull(incentive.getRate());
    }

    @Test
    void programmesAreasAndMonthsAllAddUpToTheTotal() {
        assertEquals(execution.total().paid(), sum(execution.programmes()));
        assertEquals(execution.total().paid(), sum(execution.areas()));
        assertEquals(execution.total().paid(), sum(execution.budgets()));
        assertEquals(
                execution.total().paid(),
                execution.months().stream().map(Execution.Month::paid).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void monthsAreThoseOfTheYearAndLaterOnesThatPaid() {
        assertEquals(13, execution.months().size());
        assertEquals(
                new Execution.Month(YearMonth.of(2021, 3), new BigDecimal("500.05")),
                execution.months().get(2));
        assertEquals(new BigDecimal("-0.05"), execution.months().get(4).paid());
        assertEquals(YearMonth.of(2022, 1), execution.months().get(12).month());
    }

    private static BigDecimal sum(List<Execution.Line> lines) {
        return lines.stream().map(Execution.Line::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BudgetView.Head head(long id, String programme, String code, String region) {
        return new BudgetView.Head(
                id, programme, programme, FundKind.SUBSIDY, 2021, code, region, BudgetState.OPEN, true);
    }

    private static Execution.Booked booked(long budget, VoucherKind kind, String month, String yuan) {
        YearMonth when = YearMonth.parse(month);
        BigDecimal amount = new BigDecimal(yuan).setScale(2);
        return new Execution.Booked(budget, kind, when.atDay(15), amount);
    }
}
