package ziyang.estates.meeting;

import java.time.LocalDate;
import java.util.regex.Matcher;

/** The name of a meeting for another day: 2021年第三季度 becomes the quarter of that day, 2021年7月 its month, 2021年 its year. */
final class DatedTitle {

    private static final String QUARTERS = "一二三四";

    private DatedTitle() {}

    static String of(String title, LocalDate day) {
        char quarter = QUARTERS.charAt((day.getMonthValue() - 1) / 3);
        return title.replaceFirst("^〔演示〕", "")
                .replaceAll("\\d{4}年第[一二三四]季度", Matcher.quoteReplacement(day.getYear() + "年第" + quarter + "季度"))
                .replaceAll("\\d{4}年\\d{1,2}月", day.getYear() + "年" + day.getMonthValue() + "月")
                .replaceAll("\\d{4}年(?!第|\\d{1,2}月)", day.getYear() + "年");
    }
}
