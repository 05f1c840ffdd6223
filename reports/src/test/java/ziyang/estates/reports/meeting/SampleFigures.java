package ziyang.estates.reports.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ziyang.estates.reports.meeting.BulletinFigures.Actions;
import ziyang.estates.reports.meeting.BulletinFigures.Meetings;
import ziyang.estates.reports.meeting.BulletinFigures.Period;
import ziyang.estates.reports.meeting.BulletinFigures.Region;
import ziyang.estates.reports.meeting.BulletinFigures.Row;
import ziyang.estates.reports.meeting.BulletinFigures.StreetMeetings;
import ziyang.estates.reports.meeting.BulletinFigures.Unit;

/** A quarter of two streets and twelve units, counted from invented rows so that its figures add up. */
public final class SampleFigures {

    private static final List<String> UNITS = List.of(
            "市住房城乡建设局",
            "市民政局",
            "市司法局",
            "市城市管理行政执法局",
            "市公安局",
            "市应急管理局",
            "市市场监督管理局",
            "市发改委",
            "市生态环境局",
            "市自然资源规划局",
            "市消防救援支队",
            "雁江区人民政府莲花街道办事处");
    private static final List<String> MATTERS = List.of(
            "九曲河小区电梯困人隐患整治",
            "滨江花园消防通道违停治理",
            "三贤佳苑业主委员会换届指导",
            "“翡翠城”二期物业服务企业退出交接",
            "雁北社区老旧小区雨污分流管网改造",
            "希望新城地下车库漏水维修资金使用争议调解");
    private static final String LONG = "由牵头单位会同街道办事处、社区居民委员会和物业服务企业逐栋逐梯排查，建立问题清单、责任清单和整改清单，"
            + "于办结时限前完成隐患整改并由市场监督管理部门检验合格；整改期间应当落实专人值守，24小时联系电话028-26110000须在小区显著位置公示。";
    private static final LocalDate CUT_OFF = LocalDate.of(2021, 12, 31);

    private SampleFigures() {}

    public static BulletinFigures quarter() {
        return quarter(60, true);
    }

    public static BulletinFigures quarter(int actions, boolean demonstration) {
        List<Row> ledger =
                IntStream.rangeClosed(1, actions).mapToObj(SampleFigures::row).toList();
        return of(ledger, demonstration);
    }

    public static BulletinFigures of(List<Row> ledger, boolean demonstration) {
        List<Unit> units = UNITS.stream()
                .map(name -> unit(name, ledger))
                .filter(unit -> unit.assigned() > 0)
                .toList();
        Unit all = count("", ledger);
        Actions actions = new Actions(
                all.assigned(),
                0,
                all.closed(),
                all.onTime(),
                all.late(),
                all.open(),
                all.overdue(),
                3,
                (int) ledger.stream().filter(row -> row.extendedFrom() != null).count(),
                all.onTimeRate());
        return new BulletinFigures(
                new Period("2021Q4", "2021年第四季度"),
                new Region("512000", "资阳中心城区", ""),
                CUT_OFF,
                BulletinFigures.ISSUER,
                "资府督〔2022〕3号",
                LocalDate.of(2022, 1, 10),
                "雁江区人民政府，市级有关部门",
                "市委办公室，市人大常委会办公室，市政协办公室，市委组织部",
                new Meetings(
                        9,
                        List.of(new StreetMeetings("莲花街道", 5), new StreetMeetings("三贤祠街道", 4)),
                        List.of(new StreetMeetings("紫溪街道", 1))),
                actions,
                units,
                ledger,
                demonstration);
    }

    public static BulletinFigures empty() {
        return new BulletinFigures(
                new Period("2021-11", "2021年11月"),
                new Region("512002001", "莲花街道", ""),
                LocalDate.of(2021, 11, 30),
                BulletinFigures.ISSUER,
                "",
                LocalDate.of(2021, 12, 2),
                "雁江区人民政府，市级有关部门",
                "",
                new Meetings(0, List.of(), List.of()),
                new Actions(0, 0, 0, 0, 0, 0, 0, 0, 0, new Rate(0, 0)),
                List.of(),
                List.of(),
                false);
    }

    public static Row row(int seq) {
        return row(seq, MATTERS.get(seq % MATTERS.size()), seq % 7 == 0 ? "已组织联合检查，正在比选维修单位。" : LONG.substring(0, 40));
    }

    /** A row with words of one's own; lead unit, dates and state follow from the number. */
    public static Row row(int seq, String title, String progress) {
        LocalDate meeting = LocalDate.of(2021, 10, 1).plusDays(seq % 60);
        LocalDate deadline = meeting.plusDays(20L + seq % 40);
        LocalDate closed = seq % 4 == 3 ? null : deadline.plusDays(seq % 5 == 0 ? 6 : -3);
        if (closed != null && closed.isAfter(CUT_OFF)) {
            closed = null;
        }
        return new Row(
                seq,
                String.format("SX2021-%04d", seq),
                seq % 2 == 0 ? "莲花街2021-05" : "三贤祠2021-04",
                meeting,
                seq % 2 == 0 ? "莲花街道" : "三贤祠街道",
                title,
                seq % 3 == 0 ? LONG : LONG.substring(0, 45) + "。",
                UNITS.get(seq % UNITS.size()),
                seq % 4 == 0 ? "" : "市应急管理局、市消防救援支队",
                deadline,
                seq % 9 == 0 ? deadline.minusDays(15) : null,
                state(deadline, closed),
                light(deadline, closed),
                closed == null ? null : closed.minusDays(1),
                closed,
                progress);
    }

    private static String state(LocalDate deadline, LocalDate closed) {
        if (closed == null) {
            return deadline.isBefore(CUT_OFF) ? "逾期未销号" : "办理中";
        }
        return closed.isAfter(deadline) ? "逾期销号" : "按期销号";
    }

    private static Light light(LocalDate deadline, LocalDate closed) {
        LocalDate end = closed == null ? CUT_OFF : closed;
        if (deadline.isBefore(end)) {
            return Light.RED;
        }
        return closed == null && deadline.isBefore(CUT_OFF.plusDays(7)) ? Light.YELLOW : Light.GREEN;
    }

    private static Unit unit(String name, List<Row> ledger) {
        return count(
                name, ledger.stream().filter(row -> row.leadUnit().equals(name)).toList());
    }

    private static Unit count(String name, List<Row> rows) {
        List<Row> closed = new ArrayList<>(rows);
        closed.removeIf(row -> row.closed() == null);
        int onTime = (int) closed.stream()
                .filter(row -> !row.closed().isAfter(row.deadline()))
                .count();
        int overdue = (int) rows.stream()
                .filter(row -> row.closed() == null && row.deadline().isBefore(CUT_OFF))
                .count();
        int open = rows.size() - closed.size();
        Rate rate = new Rate(onTime, closed.size() + overdue);
        return new Unit(name, rows.size(), closed.size(), onTime, closed.size() - onTime, overdue, open, rate);
    }
}
