package ziyang.estates.reports.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ziyang.estates.meeting.NoticeFigures;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;

/** 会议通知: that a joint meeting is called, changed or cancelled. */
public final class NoticeDocument {

    private static final String UNSENT = "（草稿，未编文号）";

    private NoticeDocument() {}

    public static OfficialDocument of(NoticeFigures figures) {
        return new OfficialDocument(
                new RedHead(figures.issuer() + "文件", figures.number().isEmpty() ? UNSENT : figures.number()),
                List.of(figures.issuer(), title(figures.kind())),
                figures.invited().isEmpty() ? "各参会单位" : String.join("，", figures.invited()),
                body(figures),
                figures.issuer(),
                figures.issuedOn(),
                new Imprint("", figures.issuer(), figures.issuedOn()),
                List.of(),
                List.of(),
                figures.demonstration());
    }

    private static String title(NoticeFigures.Kind kind) {
        return switch (kind) {
            case CALL -> "关于召开物业管理工作联席会议的通知";
            case CHANGE -> "关于变更物业管理工作联席会议安排的通知";
            case CANCEL -> "关于取消物业管理工作联席会议的通知";
        };
    }

    private static List<Block> body(NoticeFigures figures) {
        return switch (figures.kind()) {
            case CALL -> arranged(figures, "经研究，定于近期召开" + figures.title() + "。现将有关事项通知如下。");
            case CHANGE -> arranged(figures, "原通知的" + figures.title() + "安排有变更，现按变更后的安排重新通知如下，请以本通知为准。");
            case CANCEL -> cancelled(figures);
        };
    }

    private static List<Block> cancelled(NoticeFigures figures) {
        return List.of(
                new Paragraph("原定于" + time(figures) + "在" + figures.place() + "召开的" + figures.title() + "，因故取消。"),
                new Paragraph("取消原因：" + Sentences.ended(figures.reason().isEmpty() ? "未说明" : figures.reason())),
                new Paragraph("已列入的议题由召集单位另行安排，请各单位相互转告。特此通知。"));
    }

    private static List<Block> arranged(NoticeFigures figures, String begin) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(begin));
        body.add(new Heading(Level.FIRST, "一、会议时间"));
        body.add(new Paragraph(time(figures) + "，会期约" + figures.minutes() + "分钟。"));
        body.add(new Heading(Level.FIRST, "二、会议地点"));
        body.add(new Paragraph(figures.place() + "。"));
        body.add(new Heading(Level.FIRST, "三、会议议题"));
        figures.agenda()
                .forEach(item ->
                        body.add(new Paragraph(item.seq() + "." + item.title() + "（" + item.minutes() + "分钟）")));
        body.add(new Heading(Level.FIRST, "四、参会单位"));
        body.add(new Paragraph(guests(figures)));
        body.add(new Heading(Level.FIRST, "五、有关要求"));
        body.add(new Paragraph(
                "请各参会单位于" + ChineseDate.words(figures.replyUntil()) + "前通过资阳住宅小区物业管理规范化提升平台回复参加、请假或者委派；委派的，须写明代会人姓名。"));
        body.add(new Paragraph("联系单位：" + figures.issuer() + "。"));
        return body;
    }

    private static String guests(NoticeFigures figures) {
        String all = figures.invited().stream().collect(Collectors.joining("、")) + "。";
        return figures.required().isEmpty()
                ? all
                : all + "其中，" + String.join("、", figures.required()) + "为议题必到单位，请务必派员参加。";
    }

    private static String time(NoticeFigures figures) {
        var at = figures.startsAt();
        String weekday = "星期" + "一二三四五六日".charAt(at.getDayOfWeek().getValue() - 1);
        String minute = at.getMinute() == 0 ? "" : at.getMinute() + "分";
        return ChineseDate.words(at.toLocalDate()) + "（" + weekday + "）" + at.getHour() + "时" + minute;
    }
}
