package ziyang.estates.reports.meeting;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.meeting.Invitation.Came;
import ziyang.estates.minutes.MinutesFigures;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Block.Heading;
import ziyang.estates.reports.document.Block.Level;
import ziyang.estates.reports.document.Block.Paragraph;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.ChineseNumber;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;

/** 会议纪要 in the format of GB/T 9704-2012 10.3. */
public final class MinutesDocument {

    /** In the place of the number of what is not yet issued. */
    private static final String DRAFT = "（征求意见稿）";

    private static final int NOON = 12;

    private MinutesDocument() {}

    public static OfficialDocument of(MinutesFigures figures) {
        return new OfficialDocument(
                RedHead.ofMinutes(figures.mark(), figures.draft() ? DRAFT : figures.number()),
                List.of(),
                "",
                body(figures),
                figures.issuer(),
                figures.issuedOn(),
                new Imprint("分送", String.join("，", figures.distribution()), figures.issuer(), figures.issuedOn()),
                List.of(),
                List.of(),
                figures.demonstration());
    }

    private static List<Block> body(MinutesFigures figures) {
        List<Block> body = new ArrayList<>();
        if (figures.edition() > 1) {
            body.add(new Paragraph(
                    "本纪要为第" + figures.edition() + "版，自印发之日起替代此前各版。更正原因：" + Sentences.ended(figures.correction())));
        }
        body.add(new Paragraph(held(figures)));
        paragraphs(figures.preface(), body);
        for (int i = 0; i < figures.sections().size(); i++) {
            section(i + 1, figures.sections().get(i), figures, body);
        }
        roll("出席", Came.PRESENT, figures, body);
        roll("请假", Came.LEAVE, figures, body);
        roll("缺席", Came.ABSENT, figures, body);
        return body;
    }

    private static String held(MinutesFigures figures) {
        LocalDateTime at = figures.meeting().startsAt();
        return ChineseDate.words(at.toLocalDate()) + (at.getHour() < NOON ? "上午" : "下午") + "，" + figures.issuer() + "在"
                + figures.meeting().place() + "召开" + figures.meeting().title() + "（会议编号："
                + figures.meeting().number() + "）。";
    }

    private static void section(int number, MinutesFigures.Section section, MinutesFigures figures, List<Block> body) {
        body.add(new Heading(Level.FIRST, ChineseNumber.words(number) + "、" + section.title()));
        paragraphs(section.text(), body);
        List<MinutesFigures.Matter> matters = figures.matters().stream()
                .filter(matter -> matter.item() == section.seq())
                .toList();
        matters.forEach(matter -> body.add(new Paragraph(words(matter))));
        if (matters.isEmpty() && section.text().isBlank()) {
            body.add(new Paragraph("本议题未形成议定事项。"));
        }
    }

    private static void paragraphs(String text, List<Block> body) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> body.add(new Paragraph(line.strip())));
    }

    /** Such as 3.清理消防通道。…（牵头单位：…；配合单位：…；完成时限：2021年12月1日）. */
    private static String words(MinutesFigures.Matter matter) {
        String begin = matter.number() + "." + (matter.title().isEmpty() ? "" : Sentences.ended(matter.title()));
        if (matter.leadUnit().isEmpty()) {
            return begin + Sentences.ended(matter.text());
        }
        String helpers = matter.coUnits().isEmpty() ? "" : "；配合单位：" + String.join("、", matter.coUnits());
        return begin + Sentences.ended(matter.text()) + "（牵头单位：" + matter.leadUnit() + helpers + "；完成时限："
                + ChineseDate.words(matter.deadline()) + "）";
    }

    private static void roll(String label, Came came, MinutesFigures figures, List<Block> body) {
        String names = figures.guests().stream()
                .filter(guest -> guest.came() == came)
                .map(MinutesDocument::name)
                .collect(joining("，"));
        if (!names.isEmpty()) {
            body.add(new Block.Roll(label, names));
        }
    }

    private static String name(MinutesFigures.Guest guest) {
        String person = guest.person().isEmpty() ? "" : " " + guest.person();
        return guest.unit() + person + (guest.deputy() && !person.isEmpty() ? "（受委派）" : "");
    }
}
