package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.application.PublicityRegister;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;
import ziyang.estates.reports.document.Yuan;

/** 公示名单: who is to be granted what. It names estates and communities, never persons, payees or accounts. */
public final class PublicityNotice {

    /** Who announces, and to whom objections go (rule A4). */
    private static final String ISSUER = "资阳市住房和城乡建设局";

    private static final String UNNUMBERED = "（公示稿，未编文号）";

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 34),
            Column.of("申报编号", 110),
            Column.of("资金项目", 120),
            Column.of("补助对象", 110),
            Column.of("所在社区", 90),
            Column.figures("户数", 44),
            Column.of("补助期间", 100),
            Column.figures("拟补助金额（元）", 80),
            Column.of("公示开始", 70),
            Column.of("公示截止", 70));

    private PublicityNotice() {}

    public static OfficialDocument of(List<PublicityRegister.Line> lines, LocalDate day) {
        return new OfficialDocument(
                new RedHead(ISSUER, UNNUMBERED),
                List.of(ISSUER, "关于住宅小区物业管理财政补助资金", "拟补助名单的公示"),
                "",
                body(lines, day),
                ISSUER,
                day,
                new Imprint("", ISSUER, day),
                List.of(),
                lines.isEmpty() ? List.of() : List.of(ledger(lines)),
                lines.stream().anyMatch(PublicityRegister.Line::demonstration));
    }

    private static List<Block> body(List<PublicityRegister.Line> lines, LocalDate day) {
        List<Block> body = new ArrayList<>();
        if (lines.isEmpty()) {
            body.add(new Paragraph("截至" + ChineseDate.words(day) + "，没有处于公示期内的补助资金申报事项。"));
            return body;
        }
        body.add(new Paragraph("根据《资阳市人民政府办公室关于印发资阳中心城区住宅小区物业管理规范化提升三年行动实施方案的通知》（资府办发〔2020〕72号）"
                + "和《中华人民共和国预算法实施条例》的有关规定，经申报、初审、复核，拟对" + lines.size() + "项申报给予补助，合计"
                + Yuan.figures(sum(lines)) + "元。现将名单（见附件）予以公示。"));
        body.add(new Heading(Level.FIRST, "一、公示时间"));
        body.add(new Paragraph("各事项的公示起止日期见附件，公示截止日当日仍可提出异议。"));
        body.add(new Heading(Level.FIRST, "二、异议受理"));
        body.add(new Paragraph("单位和个人对公示事项有异议的，请在公示期内以书面形式向" + ISSUER
                + "或者小区所在地街道办事处（镇人民政府）提出，说明异议事项和理由并附有关证明材料。异议未处理完毕前，相关资金不予审定、不予拨付。"));
        return body;
    }

    private static BigDecimal sum(List<PublicityRegister.Line> lines) {
        return lines.stream().map(PublicityRegister.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Ledger ledger(List<PublicityRegister.Line> lines) {
        List<List<?>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(
                rows.size() + 1,
                line.number(),
                line.programme(),
                line.recipient(),
                line.community(),
                line.households() == 0 ? "" : line.households(),
                months(line.from(), line.to()),
                line.amount(),
                line.publicFrom(),
                line.publicUntil())));
        return new Ledger("物业管理财政补助资金拟补助名单", COLUMNS, rows);
    }

    /** Such as 2021年1月至12月; a period is never longer than a year of the calendar. */
    static String months(LocalDate from, LocalDate to) {
        String first = from.getYear() + "年" + from.getMonthValue() + "月";
        return from.getMonthValue() == to.getMonthValue() ? first : first + "至" + to.getMonthValue() + "月";
    }
}
