package ziyang.estates.reports.meeting;

import java.util.ArrayList;
import java.util.List;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;

/** 督办函: asks a unit to do what the meeting agreed and the unit has left undone. */
public final class UrgeDocument {

    private static final String DRAFT = "（草稿，未编文号）";

    private UrgeDocument() {}

    public static OfficialDocument of(UrgeFigures figures) {
        return new OfficialDocument(
                new RedHead(figures.fromUnit(), figures.number().isEmpty() ? DRAFT : figures.number()),
                List.of(figures.fromUnit(), "关于限期办理联席会议议定事项的督办函"),
                figures.toUnit(),
                body(figures),
                figures.fromUnit(),
                figures.date(),
                new Imprint("", figures.fromUnit(), figures.date()),
                List.of(),
                List.of(),
                figures.demonstration());
    }

    private static List<Block> body(UrgeFigures figures) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("根据物业管理工作联席会议议定事项和任务清单，截至" + ChineseDate.words(figures.date()) + "，由你单位牵头办理的下列"
                + figures.actions().size() + "项议定事项" + standing(figures) + "。现予督办。"));
        body.add(new Heading(Level.FIRST, "一、督办事项"));
        for (int i = 0; i < figures.actions().size(); i++) {
            body.add(new Paragraph(words(i + 1, figures.actions().get(i))));
        }
        body.add(new Heading(Level.FIRST, "二、办理要求"));
        body.add(new Paragraph("请你单位高度重视，明确责任领导和具体责任人，倒排时间，加快办理，于" + ChineseDate.words(figures.until())
                + "前将办理情况书面答复我单位，并通过资阳住宅小区物业管理规范化提升平台反馈办理结果和佐证材料。"));
        body.add(new Paragraph("答复时仍未办结的，请说明原因、下一步措施和办结时间。逾期不答复的，将按规定提请上级督查。"));
        return body;
    }

    private static String standing(UrgeFigures figures) {
        long overdue = figures.actions().stream()
                .filter(action -> action.daysOverdue() > 0)
                .count();
        if (overdue == figures.actions().size()) {
            return "已超过办理期限，仍未办结";
        }
        return overdue == 0 ? "尚未办结" : "尚未办结，其中" + overdue + "项已超过办理期限";
    }

    private static String words(int number, UrgeFigures.Item action) {
        String late = action.daysOverdue() > 0 ? "，已逾期" + action.daysOverdue() + "天" : "";
        return number + "." + Sentences.ended(action.title()) + "工作要求：" + Sentences.ended(action.requirement())
                + "（任务编号：" + action.code() + "；办理期限：" + ChineseDate.words(action.deadline()) + late + "）";
    }
}
