package ziyang.estates.reports.meeting;

import java.util.ArrayList;
import java.util.List;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;

/** Part four of the bulletin. The demands rest on the plan's own words (三（二）2、四（一）、四（三）). */
final class BulletinDemands {

    private BulletinDemands() {}

    static List<Block> of(BulletinFigures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Level.FIRST, "四、下一步工作要求"));
        blocks.add(new Heading(Level.SECOND, "（一）压实工作责任"));
        blocks.add(new Paragraph("雁江区人民政府、高新区管委会、临空经济区管委会要切实履行物业管理属地管理职责，市级有关部门要按照各自职责密切配合，"
                + "各街道办事处（镇人民政府）要按照联席会议制度定期召集会议，协调处理物业管理与社区管理相关问题。"));
        blocks.add(new Heading(Level.SECOND, "（二）加快事项办理"));
        blocks.add(new Paragraph(progress(figures.actions())));
        blocks.add(new Heading(Level.SECOND, "（三）严格核查销号"));
        blocks.add(new Paragraph("议定事项办结后，由承办单位提交佐证材料，经承办人以外的人员核查属实方可销号。办理情况纳入市政府重点工作督查。"));
        return blocks;
    }

    private static String progress(BulletinFigures.Actions actions) {
        if (actions.overdue() > 0) {
            return "对逾期未销号事项，牵头单位要逐项查明原因，明确整改措施、责任人和完成时间，尽快办结；确需延期的，应当说明理由，按程序报批。对尚在时限内的事项，要倒排工期，按期完成。";
        }
        if (actions.open() > 0) {
            return "对未销号事项，牵头单位要倒排工期，主动会同配合单位推进办理，按期完成；确需延期的，应当在时限届满前说明理由，按程序报批。";
        }
        return "对今后联席会议议定事项，牵头单位要及时签收、按期反馈，主动会同配合单位推进办理，确保事事有着落、件件有回音。";
    }
}
