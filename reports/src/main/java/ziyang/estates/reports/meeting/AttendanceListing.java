package ziyang.estates.reports.meeting;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;
import ziyang.estates.meeting.AttendanceFigures;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;

/** 会议出席情况表 of one meeting, with room to sign for units that have not signed in. */
public final class AttendanceListing {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 30),
            Column.of("单位", 190),
            Column.of("是否必到", 60),
            Column.of("回复", 70),
            Column.of("参会人", 110),
            Column.of("出席情况", 70),
            Column.of("签到时间", 110),
            Column.of("签名", 118));

    private AttendanceListing() {}

    public static Listing of(AttendanceFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        figures.guests()
                .forEach(guest -> rows.add(List.of(
                        rows.size() + 1,
                        guest.unit(),
                        guest.required() ? "必到" : "",
                        WORDS.of(guest.reply()),
                        guest.person(),
                        guest.came() == null ? "" : WORDS.of(guest.came()),
                        guest.signedInAt() == null
                                ? ""
                                : MINUTE.format(LocalDateTime.ofInstant(guest.signedInAt(), Time.ZONE)),
                        "")));
        String number = figures.number().isEmpty() ? "" : figures.number() + "　";
        return new Listing(
                new Ledger(figures.title() + title(figures), COLUMNS, rows),
                number + ChineseDate.words(figures.startsAt().toLocalDate()) + "　" + figures.place(),
                figures.demonstration());
    }

    /** A sheet to sign on as long as somebody may still come. */
    private static String title(AttendanceFigures figures) {
        return figures.guests().stream().anyMatch(guest -> guest.came() == null) ? "签到表" : "出席情况表";
    }
}
