package ziyang.estates.reports.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ziyang.estates.base.Texts;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.standard.CommentAnswer;
import ziyang.estates.standard.CommentRow;
import ziyang.estates.standard.CommentService;
import ziyang.estates.standard.EditionView;

/** 征求意见采纳情况汇总表: every comment on an edition with what became of it and why. It names units, never persons. */
public final class CommentSummary {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 30),
            Column.of("条款", 96),
            Column.of("来源", 40),
            Column.of("提出日期", 62),
            Column.of("意见内容", 206),
            Column.of("采纳情况", 54),
            Column.of("理由", 210));

    private CommentSummary() {}

    public static Listing of(CommentService.Sheet sheet) {
        List<List<?>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(row(row)));
        return new Listing(
                new Ledger("《" + sheet.edition().row().title() + "》征求意见采纳情况汇总表", COLUMNS, rows),
                heading(sheet),
                sheet.edition().standard().demonstration());
    }

    private static List<?> row(CommentRow row) {
        return Arrays.asList(
                row.number(),
                row.clause() == null ? "全文" : row.clause(),
                WORDS.of(row.source()),
                row.saidOn(),
                row.body(),
                row.answer() == null ? "（未答复）" : WORDS.of(row.answer()),
                Objects.toString(row.reason(), ""));
    }

    private static String heading(CommentService.Sheet sheet) {
        EditionView.Course course = sheet.edition().course();
        return sheet.edition().standard().unit() + "　征求意见：" + ChineseDate.words(course.consultFrom()) + "至"
                + ChineseDate.words(course.consultUntil()) + "　共" + sheet.rows().size() + "条，采纳"
                + sheet.count(CommentAnswer.ADOPTED) + "条，部分采纳" + sheet.count(CommentAnswer.PARTLY) + "条，不采纳"
                + sheet.count(CommentAnswer.REJECTED) + "条，未答复" + sheet.getUnanswered() + "条";
    }
}
