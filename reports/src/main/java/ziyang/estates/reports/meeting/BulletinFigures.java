package ziyang.estates.reports.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a bulletin prints.
 *
 * @param cutOff 统计截止日: what happened later is not counted
 * @param documentNumber 发文字号, empty in a draft
 * @param addressees 主送机关 without the colon
 * @param copies 抄送机关 without the full stop, may be empty
 * @param demonstration the figures are not real; every page says so
 */
public record BulletinFigures(
        Period period,
        Region region,
        LocalDate cutOff,
        String issuer,
        String documentNumber,
        LocalDate issueDate,
        String addressees,
        String copies,
        Meetings meetings,
        Actions actions,
        List<Unit> units,
        List<Row> ledger,
        boolean demonstration) {

    public static final String ISSUER = "资阳市人民政府督查室";

    public BulletinFigures {
        units = List.copyOf(units);
        ledger = List.copyOf(ledger);
    }

    /** Nothing is numbered that is pulled before its period is over. */
    boolean interim() {
        return documentNumber.isEmpty();
    }

    BulletinFigures numbered(String number) {
        return new BulletinFigures(
                period,
                region,
                cutOff,
                issuer,
                number,
                issueDate,
                addressees,
                copies,
                meetings,
                actions,
                units,
                ledger,
                demonstration);
    }

    /**
     * @param code 2021Q4, 2021 or 2021-11
     * @param words 2021年第四季度
     */
    public record Period(String code, String words) {}

    /** @param place how the title names it: nothing for the whole city; {@code null} in figures archived before version 1.2 */
    public record Region(String code, String name, String place) {}

    /** @param missed streets that let windows of the rhythm pass, and how many; empty in figures archived before version 1.3 */
    public record Meetings(int held, List<StreetMeetings> byStreet, List<StreetMeetings> missed) {
        public Meetings {
            byStreet = List.copyOf(byStreet);
            missed = missed == null ? List.of() : List.copyOf(missed);
        }
    }

    public record StreetMeetings(String street, int held) {}

    /**
     * @param assigned under way in the period: handed out in it or carried over
     * @param carriedOver of these, handed out before the period
     * @param overdue still open after the deadline
     * @param returned 退回重办
     * @param extended 批准延期
     * @param onTimeRate 按期销号率; what it divides by is the caller's formula
     */
    public record Actions(
            int assigned,
            int carriedOver,
            int closed,
            int closedOnTime,
            int closedLate,
            int open,
            int overdue,
            int returned,
            int extended,
            Rate onTimeRate) {}

    /** The actions that one unit leads. */
    public record Unit(
            String name, int assigned, int closed, int onTime, int late, int overdue, int open, Rate onTimeRate) {}

    /**
     * One action.
     *
     * @param coUnits 配合单位, already joined, may be empty
     * @param extendedFrom the first deadline if it was extended, else {@code null}
     * @param reported 办结反馈日期 of the report that stands, or {@code null}
     * @param closed 销号日期, or {@code null}
     * @param progress the latest report, may be empty
     */
    public record Row(
            int seq,
            String action,
            String meeting,
            LocalDate meetingDate,
            String street,
            String title,
            String requirement,
            String leadUnit,
            String coUnits,
            LocalDate deadline,
            LocalDate extendedFrom,
            String state,
            Light light,
            LocalDate reported,
            LocalDate closed,
            String progress) {

        Row numbered(int place) {
            return new Row(
                    place,
                    action,
                    meeting,
                    meetingDate,
                    street,
                    title,
                    requirement,
                    leadUnit,
                    coUnits,
                    deadline,
                    extendedFrom,
                    state,
                    light,
                    reported,
                    closed,
                    progress);
        }
    }
}
