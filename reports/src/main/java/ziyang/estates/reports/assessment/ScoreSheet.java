package ziyang.estates.reports.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.assessment.SchemeView;
import ziyang.estates.assessment.SheetView;
import ziyang.estates.base.Texts;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;

/** 考核评分表 of one street: every item with its points and what they rest on. It names units, no persons. */
public final class ScoreSheet {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 26),
            Column.of("指标项", 84),
            Column.of("计分性质", 44),
            Column.of("满分", 38),
            Column.of("自评分", 38),
            Column.of("得分", 38),
            Column.of("评分单位", 86),
            Column.of("评分理由／计分规则", 168),
            Column.of("分子", 34),
            Column.of("分母", 34),
            Column.of("比率", 46),
            Column.of("取数日", 62));

    private ScoreSheet() {}

    public static Listing of(SheetView sheet) {
        List<List<?>> rows = new ArrayList<>();
        sheet.rows()
                .forEach(row -> rows.add(row(rows.size() + 1, row, sheet.head().asOf())));
        rows.add(sum(sheet));
        return new Listing(
                new Ledger(sheet.head().year() + "年度物业规范化提升专项行动目标考核评分表", COLUMNS, rows),
                heading(sheet),
                sheet.head().demonstration());
    }

    private static List<?> row(int number, SheetView.Row row, LocalDate asOf) {
        SheetView.Figure figure = row.figure();
        SchemeView.Item item = row.item();
        return Arrays.asList(
                number,
                item.name(),
                WORDS.of(item.effect()),
                item.fullMark(),
                given(item, row.self()),
                points(row),
                item.manual() ? item.judgeName() : WORDS.of(item.means()),
                figure == null ? reason(row) : figure.rule(),
                figure == null ? "" : String.valueOf(figure.numerator()),
                figure == null || !item.rate() ? "" : String.valueOf(figure.denominator()),
                figure == null || !item.rate() ? "" : percent(figure),
                figure == null ? null : asOf);
    }

    private static Object given(SchemeView.Item item, SheetView.Given given) {
        return given == null ? "" : counted(item, given.points());
    }

    private static Object points(SheetView.Row row) {
        return row.figure() == null
                ? given(row.item(), row.judged())
                : counted(row.item(), row.figure().points());
    }

    /** Cases of a veto are no points. */
    private static Object counted(SchemeView.Item item, BigDecimal points) {
        return item.veto() ? points.stripTrailingZeros().toPlainString() + "件" : points;
    }

    private static String reason(SheetView.Row row) {
        return row.judged() == null ? "（未评分）" : Objects.toString(row.judged().text(), "");
    }

    private static String percent(SheetView.Figure figure) {
        return figure.percent() == null ? "—" : figure.percent().toPlainString() + "%";
    }

    private static List<?> sum(SheetView sheet) {
        AssessmentView.Sum sum = sheet.sum();
        String how = "基本分" + sum.marks() + "，加分" + sum.bonus() + "（按上限计入），扣分" + sum.deductions()
                + (sum.vetoed() ? "；一票否决" : "");
        return Arrays.asList("", "总分", "", null, "", sum.total(), "", how, "", "", "", null);
    }

    private static String heading(SheetView sheet) {
        AssessmentView.Head head = sheet.head();
        String rank = sheet.rank() == null ? "" : "　第" + sheet.rank() + "名";
        String stands = sheet.live() ? "　（得分尚未固定）" : "";
        return sheet.unitName() + "　总分" + sheet.sum().total() + "分" + rank + "　取数日：" + ChineseDate.words(head.asOf())
                + "　阶段：" + WORDS.of(head.state()) + stands;
    }
}
