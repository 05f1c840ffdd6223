package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything that the yearly report on the use of public funds prints; amounts in yuan.
 *
 * @param cutOff 统计截止日: what was booked later is not counted
 * @param place how the title names the region: nothing for the whole city
 * @param issuer 发文机关; runs that were archived before template 1.1 do not name it, for there was one only
 * @param documentNumber 发文字号, empty in a draft
 * @param lines one for each budget, by programme and region
 * @param months in which something was paid or came back
 * @param demonstration the figures are not real; every page says so
 */
public record FundFigures(
        int year,
        LocalDate cutOff,
        String place,
        String issuer,
        String documentNumber,
        LocalDate issueDate,
        Line total,
        List<Line> programmes,
        List<Line> areas,
        List<Line> lines,
        List<Month> months,
        boolean demonstration) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public FundFigures {
        issuer = Objects.requireNonNullElse(issuer, "资阳市财政局");
        programmes = List.copyOf(programmes);
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        months = List.copyOf(months);
    }

    /**
     * Some budgets together, or one.
     *
     * @param region of a single budget; null for several
     * @param carriedIn from the year before
     * @param carriedOut to the year after
     * @param lapsed went back to the treasury when the year was closed
     */
    public record Line(
            String name,
            String region,
            BigDecimal appropriated,
            BigDecimal carriedIn,
            BigDecimal carriedOut,
            BigDecimal lapsed,
            BigDecimal committed,
            BigDecimal paid) {

        BigDecimal spendable() {
            return appropriated.add(carriedIn).subtract(carriedOut);
        }

        /** In percent with one decimal; null when there was nothing to spend. */
        BigDecimal rate() {
            return spendable().signum() <= 0
                    ? null
                    : paid.multiply(HUNDRED).divide(spendable(), 1, RoundingMode.HALF_UP);
        }

        /** Such as 87.5%; 无 when there was nothing to spend. */
        String rateWords() {
            return rate() == null ? "无" : rate().toPlainString() + "%";
        }
    }

    /** @param words such as 3月, or 2022年1月 when it is not in the year */
    public record Month(String words, BigDecimal paid) {}

    FundFigures numbered(String number) {
        return new FundFigures(
                year, cutOff, place, issuer, number, issueDate, total, programmes, areas, lines, months, demonstration);
    }
}
