package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented budgets of 2021. */
public final class SampleFunds {

    private static final String SUBSIDY = "拆迁安置小区、保障性住房小区物业服务费补助";

    private SampleFunds() {}

    public static FundFigures year() {
        return figures(
                line("", null, "3150000.00", "-20000.00", "240200.00", "1860000.00"),
                List.of(
                        line(SUBSIDY, null, "2600000.00", "-20000.00", "200200.00", "1695000.00"),
                        line("激励资金", "资阳市", "550000.00", "0.00", "40000.00", "165000.00"),
                        line("老旧小区改造资金", "雁江区", "0.00", "0.00", "0.00", "0.00")),
                List.of(
                        line("资阳市", null, "550000.00", "0.00", "40000.00", "165000.00"),
                        line("雁江区", null, "2000000.00", "-20000.00", "100200.00", "1400000.00"),
                        line("高新区", null, "600000.00", "0.00", "100000.00", "295000.00")),
                List.of(
                        line(SUBSIDY, "雁江区", "2000000.00", "-20000.00", "100200.00", "1400000.00"),
                        line(SUBSIDY, "高新区", "600000.00", "0.00", "100000.00", "295000.00"),
                        line("激励资金", "资阳市", "550000.00", "0.00", "40000.00", "165000.00"),
                        line("老旧小区改造资金", "雁江区", "0.00", "0.00", "0.00", "0.00")),
                List.of(
                        new FundFigures.Month("3月", new BigDecimal("500000.00")),
                        new FundFigures.Month("12月", new BigDecimal("1210000.00")),
                        new FundFigures.Month("2022年1月", new BigDecimal("150000.00"))));
    }

    public static FundFigures empty() {
        return figures(line("", null, "0.00", "0.00", "0.00", "0.00"), List.of(), List.of(), List.of(), List.of());
    }

    private static FundFigures figures(
            FundFigures.Line total,
            List<FundFigures.Line> programmes,
            List<FundFigures.Line> areas,
            List<FundFigures.Line> lines,
            List<FundFigures.Month> months) {
        return new FundFigures(
                2021,
                LocalDate.of(2021, 12, 31),
                "",
                "资阳市财政局",
                "",
                LocalDate.of(2022, 1, 10),
                total,
                programmes,
                areas,
                lines,
                months,
                true);
    }

    private static FundFigures.Line line(
            String name, String region, String appropriated, String carried, String committed, String paid) {
        return new FundFigures.Line(
                name,
                region,
                new BigDecimal(appropriated),
                new BigDecimal(carried).negate().max(BigDecimal.ZERO),
                new BigDecimal(carried).max(BigDecimal.ZERO),
                BigDecimal.ZERO,
                new BigDecimal(committed),
                new BigDecimal(paid));
    }
}
