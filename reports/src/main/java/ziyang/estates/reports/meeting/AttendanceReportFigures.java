package ziyang.estates.reports.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * How units attended the meetings of a period.
 *
 * @param day of the report: a period that is not over is counted until then
 */
public record AttendanceReportFigures(
        BulletinFigures.Period period,
        BulletinFigures.Region region,
        LocalDate day,
        List<Row> units,
        boolean demonstration) {

    /**
     * One unit.
     *
     * @param rate 到会率: came ÷ invited
     */
    public record Row(String unit, int invited, int came, int deputised, int leave, int absent, Rate rate) {}

    public AttendanceReportFigures {
        units = List.copyOf(units);
    }
}
