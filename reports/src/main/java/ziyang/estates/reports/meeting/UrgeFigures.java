package ziyang.estates.reports.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an urge letter prints (督办函).
 *
 * @param number 发文字号, empty in a draft
 * @param until the day by which the unit is to answer
 * @param signer who signed it; kept, not printed
 */
public record UrgeFigures(
        String number,
        LocalDate date,
        String fromUnit,
        String toUnit,
        List<Item> actions,
        LocalDate until,
        String signer,
        boolean demonstration) {

    /** @param daysOverdue 0 while the deadline has not passed */
    public record Item(String code, String title, String requirement, LocalDate deadline, int daysOverdue) {}

    public UrgeFigures {
        actions = List.copyOf(actions);
    }
}
