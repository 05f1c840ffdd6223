package ziyang.estates.base;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period: a year {@code 2021}, a quarter {@code 2021Q4} or a month {@code 2021-11}.
 *
 * @param code as above; the only form in addresses, files and the archive
 * @param from first day
 * @param to last day, inclusive
 */
public record Period(String code, LocalDate from, LocalDate to) {

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)(?:Q([1-4])|-(0[1-9]|1[0-2]))?");

    /** @throws BusinessError {@code period.missing}, or {@code period.format} when the code is none of the three forms of this century */
    public static Period of(String code) {
        if (code == null || code.isBlank()) {
            throw BusinessError.field("period", "period.missing");
        }
        Matcher matcher = CODE.matcher(code.strip());
        if (!matcher.matches()) {
            throw BusinessError.field("period", "period.format", code);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            int quarter = Integer.parseInt(matcher.group(2));
            return months(matcher.group(), YearMonth.of(year, quarter * 3 - 2), 3);
        }
        if (matcher.group(3) != null) {
            return months(matcher.group(), YearMonth.of(year, Integer.parseInt(matcher.group(3))), 1);
        }
        return months(matcher.group(), YearMonth.of(year, 1), 12);
    }

    /** The quarter that holds the day. */
    public static Period quarterOf(LocalDate day) {
        return of(day.getYear() + "Q" + ((day.getMonthValue() + 2) / 3));
    }

    private static Period months(String code, YearMonth first, int length) {
        return new Period(code, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    /** 统计截止日: its last day, or today while it runs. */
    public LocalDate cutOff(LocalDate today) {
        return to.isBefore(today) ? to : today;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The period in official words: {@code 2021年}, {@code 2021年第四季度}, {@code 2021年11月}. */
    public String words() {
        String year = from.getYear() + "年";
        if (code.contains("Q")) {
            return year + "第" + "一二三四".charAt((from.getMonthValue() - 1) / 3) + "季度";
        }
        return code.contains("-") ? year + from.getMonthValue() + "月" : year;
    }
}
