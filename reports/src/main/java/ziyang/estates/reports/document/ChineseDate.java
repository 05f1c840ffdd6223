package ziyang.estates.reports.document;

import java.time.LocalDate;

/** Dates as official documents write them: Arabic numerals without leading zeros (GB/T 9704 7.3.5.4). */
public final class ChineseDate {

    private ChineseDate() {}

    /** Such as 2021年12月5日. */
    public static String words(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
