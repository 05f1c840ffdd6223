package ziyang.estates.reports.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.assessment.AssessmentState;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.assessment.AssessmentView.Line;
import ziyang.estates.assessment.RankReason;
import ziyang.estates.base.Texts;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.Block.Table;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;

/** 考核结果公示, and 考核结果通报 of the final result: streets with their points and ranks. It names no persons. */
public final class ResultNotice {

    /** Who assesses, and to whom objections go. */
    private static final String ISSUER = "资阳市住房和城乡建设局";

    private static final String UNNUMBERED = "（未编文号）";
    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private static final List<String> HEADERS = List.of("名次", "街道（镇）", "总分", "基本分", "加分", "扣分", "备注");
    private static final List<Integer> WIDTHS = List.of(40, 104, 56, 56, 48, 48, 104);

    private ResultNotice() {}

    /** @param one announced or final */
    public static OfficialDocument of(AssessmentView one) {
        AssessmentView.Head head = one.head();
        boolean settled = head.state() == AssessmentState.FINAL;
        String number = settled ? head.finalNumber() : head.announcementNumber();
        LocalDate day = settled ? head.finalOn() : head.announcedOn();
        return new OfficialDocument(
                new RedHead(ISSUER, number == null ? UNNUMBERED : number),
                List.of(ISSUER, "关于" + head.year() + "年度街道办事处（镇人民政府）", "物业规范化提升专项行动目标考核结果的" + (settled ? "通报" : "公示")),
                "",
                body(one, settled),
                ISSUER,
                day,
                new Imprint("", ISSUER, day),
                List.of(),
                List.of(),
                head.demonstration());
    }

    private static List<Block> body(AssessmentView one, boolean settled) {
        AssessmentView.Head head = one.head();
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(opening(head) + (settled ? "公示期已满，期间提出的申诉均已依规处理，现将最终结果予以通报。" : "现将考核结果予以公示。")));
        if (replaces(head)) {
            body.add(new Paragraph("本次" + (settled ? "通报" : "公示") + "的结果自印发之日起替代此前公布的结果。"));
        }
        body.add(new Heading(Level.FIRST, "一、考核结果"));
        body.add(new Table(
                head.year() + "年度考核得分和名次（取数日：" + ChineseDate.words(head.asOf()) + "）",
                HEADERS,
                WIDTHS,
                one.lines().stream().map(ResultNotice::row).toList()));
        body.add(new Paragraph(rules(one)));
        body.add(new Heading(Level.FIRST, "二、公示时间"));
        body.add(new Paragraph("自" + ChineseDate.words(head.announcedOn()) + "至"
                + ChineseDate.words(head.objectionUntil()) + "，首尾两日均计入公示期。"));
        if (!settled) {
            body.add(new Heading(Level.FIRST, "三、异议受理"));
            body.add(new Paragraph(objections(head)));
        }
        return body;
    }

    private static String opening(AssessmentView.Head head) {
        return "根据《资阳市人民政府办公室关于印发资阳中心城区住宅小区物业管理规范化提升三年行动实施方案的通知》（资府办发〔2020〕72号）和《" + head.schemeName() + "》（第"
                + head.schemeEdition() + "版），我局组织开展了" + head.year() + "年度街道办事处（镇人民政府）落实辖区物业规范化提升专项行动目标考核。经自评、审核，";
    }

    private static boolean replaces(AssessmentView.Head head) {
        return head.turn() > 1 || head.edition() > 1;
    }

    private static List<String> row(Line line) {
        AssessmentView.Sum sum = line.sum();
        return List.of(
                String.valueOf(line.rank()),
                line.streetName(),
                sum.total().toPlainString(),
                sum.marks().toPlainString(),
                sum.bonus().toPlainString(),
                sum.deductions().toPlainString(),
                remark(line));
    }

    /** Why it stands there, where the total alone does not say. */
    private static String remark(Line line) {
        if (line.reason() == null || line.reason() == RankReason.TOTAL) {
            return "";
        }
        return WORDS.of(line.reason()) + (line.rankItem() == null ? "" : "（" + line.rankItem() + "）");
    }

    private static String rules(AssessmentView one) {
        boolean veto = one.lines().stream().anyMatch(line -> line.sum().vetoed());
        return "总分为基本分与加分之和减去扣分，不低于0分；加分按细则规定的上限计入。总分相同的，按细则规定的顺序区分；仍相同的，名次并列。"
                + (veto ? "发生一票否决事项的，名次排在最后，不参与评优。" : "");
    }

    private static String objections(AssessmentView.Head head) {
        return "单位和个人对考核结果有异议的，请在" + ChineseDate.words(head.objectionUntil()) + "前（含当日）以书面形式向" + ISSUER
                + "提出，说明异议事项和理由并附有关证明材料；街道办事处（镇人民政府）也可以在期限内通过资阳住宅小区物业管理规范化提升平台提出申诉。逾期不再受理。异议未答复完毕前，考核结果不作最终确定。";
    }
}
