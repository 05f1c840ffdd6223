package ziyang.estates.reports.meeting;

import java.time.LocalDate;
import java.util.List;

/** The actions of a period and a region as they stood on a day. */
public record LedgerFigures(
        BulletinFigures.Period period,
        BulletinFigures.Region region,
        LocalDate cutOff,
        List<BulletinFigures.Row> rows,
        boolean demonstration) {

    public LedgerFigures {
        rows = List.copyOf(rows);
    }
}
