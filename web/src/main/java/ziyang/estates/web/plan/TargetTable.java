package ziyang.estates.web.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.plan.PlanView.TargetRow;

/**
 * A plan's targets as a table: one line an indicator, one column a year.
 *
 * @param years in order
 */
public record TargetTable(List<Integer> years, List<Line> lines) {

    /**
     * One indicator.
     *
     * @param values one for each year, as the plan prints it; nothing where it sets none
     */
    public record Line(String indicator, String name, List<String> values) {}

    public static TargetTable of(List<TargetRow> targets) {
        List<Integer> years =
                targets.stream().map(TargetRow::year).distinct().sorted().toList();
        Map<String, List<TargetRow>> byIndicator = targets.stream()
                .collect(Collectors.groupingBy(TargetRow::indicator, LinkedHashMap::new, Collectors.toList()));
        return new TargetTable(
                years,
                byIndicator.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue(), years))
                        .toList());
    }

    private static Line line(String indicator, List<TargetRow> targets, List<Integer> years) {
        Map<Integer, String> byYear = targets.stream()
                .collect(Collectors.toMap(TargetRow::year, target -> plain(target.value()) + target.unit()));
        return new Line(
                indicator,
                targets.get(0).name(),
                years.stream().map(year -> byYear.getOrDefault(year, "")).toList());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
