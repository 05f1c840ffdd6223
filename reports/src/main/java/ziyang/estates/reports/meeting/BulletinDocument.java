package ziyang.estates.reports.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.OfficialDocument.Summary;
import ziyang.estates.reports.document.RedHead;

/** 联席会议议定事项督查通报 as an official document. */
public final class BulletinDocument {

    /** The title without its period. */
    public static final String TITLE = "联席会议议定事项督查通报";

    /** In the place of the document number of a period that is not over. */
    private static final String INTERIM = "（期中统计，未编文号）";

    private BulletinDocument() {}

    public static OfficialDocument of(BulletinFigures figures) {
        return new OfficialDocument(
                new RedHead(figures.issuer() + "文件", figures.interim() ? INTERIM : figures.documentNumber()),
                List.of(
                        Objects.requireNonNullElse(figures.region().place(), "")
                                + figures.period().words() + "住宅小区物业管理",
                        TITLE),
                figures.addressees(),
                body(figures),
                figures.issuer(),
                figures.issueDate(),
                new Imprint(figures.copies(), figures.issuer(), figures.issueDate()),
                summary(figures),
                annexes(figures),
                figures.demonstration());
    }

    private static List<Block> body(BulletinFigures figures) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph("为贯彻落实《资阳市人民政府办公室关于印发资阳中心城区住宅小区物业管理规范化提升三年行动实施方案的通知》（资府办发〔2020〕72号）"
                + "关于定期协调处理物业管理与社区管理相关问题、将工作落实情况纳入市政府重点工作督查的要求，市政府督查室对"
                + figures.region().name()
                + figures.period().words()
                + "住宅小区物业管理联席会议议定事项落实情况进行了督查。现将有关情况通报如下。"));
        body.addAll(BulletinSituation.of(figures));
        body.addAll(BulletinProblems.of(figures));
        body.addAll(BulletinDemands.of(figures));
        return body;
    }

    private static List<Ledger> annexes(BulletinFigures figures) {
        return figures.ledger().isEmpty() ? List.of() : List.of(BulletinLedger.of(figures));
    }

    private static List<Summary> summary(BulletinFigures figures) {
        BulletinFigures.Actions actions = figures.actions();
        List<Summary> summary = new ArrayList<>(List.of(
                new Summary("统计期间", figures.period().words()),
                new Summary("统计范围", figures.region().name()),
                new Summary("统计截止日", figures.cutOff().toString()),
                new Summary("召开联席会议（次）", figures.meetings().held())));
        figures.meetings()
                .byStreet()
                .forEach(street -> summary.add(new Summary("其中：" + street.street() + "（次）", street.held())));
        summary.addAll(List.of(
                new Summary("交办议定事项（项）", actions.assigned()),
                new Summary("已销号（项）", actions.closed()),
                new Summary("其中：按期销号（项）", actions.closedOnTime()),
                new Summary("其中：逾期销号（项）", actions.closedLate()),
                new Summary("未销号（项）", actions.open()),
                new Summary("其中：已逾期（项）", actions.overdue()),
                new Summary("退回重办（项）", actions.returned()),
                new Summary("批准延期（项）", actions.extended()),
                new Summary("按期销号率：分子（项）", actions.onTimeRate().numerator()),
                new Summary("按期销号率：分母（项）", actions.onTimeRate().denominator()),
                new Summary("按期销号率", actions.onTimeRate().words())));
        return summary;
    }
}
