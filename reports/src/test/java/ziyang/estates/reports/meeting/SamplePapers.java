package ziyang.estates.reports.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import ziyang.estates.meeting.AttendanceFigures;
import ziyang.estates.meeting.Invitation;
import ziyang.estates.meeting.Invitation.Came;
import ziyang.estates.meeting.NoticeFigures;
import ziyang.estates.minutes.MinutesFigures;
import ziyang.estates.reports.document.Listing;

/** Papers of an invented meeting of 莲花街道. */
public final class SamplePapers {

    private static final String STREET = "雁江区人民政府莲花街道办事处";
    private static final LocalDateTime AT = LocalDateTime.of(2021, 11, 10, 9, 30);
    private static final List<String> UNITS = List.of(
            "市住房城乡建设局", "市城市管理行政执法局", "市公安局", "市市场监督管理局", "市应急管理局", "市消防救援支队", "资阳市供水有限责任公司", "国网资阳供电公司", "资阳市燃气有限公司");

    private SamplePapers() {}

    public static MinutesFigures minutes() {
        return minutes("会议指出，消防通道被占用问题反复出现，群众反映强烈，九曲河小区、滨江花园、三贤佳苑三个小区共有被占用点位27处。", 1, "");
    }

    /** @param text of the first section */
    public static MinutesFigures minutes(String text, int edition, String correction) {
        return new MinutesFigures(
                "莲花联席纪〔2021〕3号",
                edition,
                correction,
                "莲花街道物业管理工作联席会议纪要",
                STREET,
                LocalDate.of(2021, 11, 16),
                "王建国",
                new MinutesFigures.Meeting("莲花联席〔2021〕5号", "莲花街道2021年第四季度物业管理工作联席会议", AT, "莲花街道办事处三楼会议室"),
                "会议听取了各社区和有关单位的情况汇报，研究了消防通道、电梯安全和物业交接等事项。现将会议主要精神和议定事项纪要如下。",
                List.of(
                        new MinutesFigures.Section(1, "关于消防通道长期被占用问题", text),
                        new MinutesFigures.Section(2, "关于“翡翠城”二期物业服务企业退出交接", "会议听取了街道办事处和市住房城乡建设局的汇报。"),
                        new MinutesFigures.Section(3, "关于堃喆小区电梯困人隐患", "")),
                List.of(
                        matter(1, 1, "清理消防通道", "对三个小区被占用的消防通道逐一清理，施划禁停标线，建立每周巡查台账", 2),
                        matter(2, 1, "安装抓拍设施", "在主要出入口安装违停抓拍设施", 1),
                        new MinutesFigures.Matter(
                                3, 2, "", "", "原则同意原物业服务企业于2021年12月31日退出，交接前不得停止服务", "", List.of(), null),
                        matter(4, 3, "电梯隐患排查", "逐栋逐梯排查，建立问题清单、责任清单和整改清单；整改期间落实专人值守", 0)),
                List.of(
                        new MinutesFigures.Guest(STREET, Came.PRESENT, "王建国", false),
                        new MinutesFigures.Guest(UNITS.get(0), Came.PRESENT, "李明", false),
                        new MinutesFigures.Guest(UNITS.get(1), Came.PRESENT, "张伟", true),
                        new MinutesFigures.Guest(UNITS.get(2), Came.PRESENT, "欧阳建军", false),
                        new MinutesFigures.Guest(UNITS.get(5), Came.PRESENT, "", false),
                        new MinutesFigures.Guest(UNITS.get(7), Came.PRESENT, "刘喆", false),
                        new MinutesFigures.Guest(UNITS.get(3), Came.LEAVE, "陈红", false),
                        new MinutesFigures.Guest(UNITS.get(8), Came.ABSENT, "", false)),
                UNITS,
                true);
    }

    private static MinutesFigures.Matter matter(int number, int item, String title, String text, int helpers) {
        return new MinutesFigures.Matter(
                number,
                item,
                "莲花联席〔2021〕5号-" + number,
                title,
                text,
                UNITS.get(number),
                UNITS.subList(4, 4 + helpers),
                LocalDate.of(2021, 12, number));
    }

    public static NoticeFigures notice(NoticeFigures.Kind kind) {
        return new NoticeFigures(
                kind,
                42,
                3,
                "莲花联席〔2021〕5号",
                STREET,
                LocalDate.of(2021, 11, 3),
                "莲花街道2021年第四季度物业管理工作联席会议",
                AT,
                "莲花街道办事处三楼会议室",
                List.of(
                        new NoticeFigures.Item(1, "消防通道长期被占用", 20),
                        new NoticeFigures.Item(2, "“翡翠城”二期物业服务企业退出交接<b>", 15),
                        new NoticeFigures.Item(3, "堃喆小区电梯困人隐患", 30)),
                UNITS,
                UNITS.subList(0, 2),
                LocalDate.of(2021, 11, 9),
                65,
                kind == NoticeFigures.Kind.CANCEL ? "与市级会议时间冲突" : "",
                true);
    }

    public static UrgeFigures urge() {
        return urge(4);
    }

    public static UrgeFigures urge(int actions) {
        return new UrgeFigures(
                "莲花督〔2021〕2号",
                LocalDate.of(2021, 12, 20),
                STREET,
                UNITS.get(1),
                IntStream.rangeClosed(1, actions)
                        .mapToObj(number -> new UrgeFigures.Item(
                                "莲花联席〔2021〕5号-" + number,
                                "清理消防通道" + number,
                                "对三个小区被占用的消防通道逐一清理，施划禁停标线，建立每周巡查台账",
                                LocalDate.of(2021, 12, number),
                                number == 4 ? 0 : 20 - number))
                        .toList(),
                LocalDate.of(2021, 12, 27),
                "王建国",
                true);
    }

    public static AttendanceFigures attendance() {
        return new AttendanceFigures(
                "莲花联席〔2021〕5号",
                "莲花街道2021年第四季度物业管理工作联席会议",
                AT,
                "莲花街道办事处三楼会议室",
                IntStream.range(0, UNITS.size())
                        .mapToObj(index -> new AttendanceFigures.Guest(
                                UNITS.get(index),
                                index < 2,
                                Invitation.Reply.values()[index % 4],
                                index % 3 == 0 ? "" : "张某某",
                                Came.values()[index % 3],
                                index % 3 == 0 ? Instant.parse("2021-11-10T01:2" + index + ":00Z") : null))
                        .toList(),
                true);
    }

    public static Listing attendanceListing() {
        return AttendanceReport.listing(new AttendanceReportFigures(
                new BulletinFigures.Period("2021Q4", "2021年第四季度"),
                new BulletinFigures.Region("512002001", "莲花街道", ""),
                LocalDate.of(2021, 12, 31),
                IntStream.range(0, UNITS.size())
                        .mapToObj(index -> new AttendanceReportFigures.Row(
                                UNITS.get(index),
                                9,
                                9 - index,
                                index % 2,
                                index / 2,
                                index - index / 2,
                                new Rate(9 - index, 9)))
                        .toList(),
                true));
    }

    public static Listing ledgerListing() {
        BulletinFigures quarter = SampleFigures.quarter();
        return ActionLedgerReport.listing(
                new LedgerFigures(quarter.period(), quarter.region(), quarter.cutOff(), quarter.ledger(), true));
    }
}
