package ziyang.estates.reports.meeting;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import ziyang.estates.action.ActionLedger;
import ziyang.estates.base.Period;
import ziyang.estates.base.Texts;

/**
 * Counts the ledger.
 *
 * <p>按期销号率 = closed and reported no later than the deadline ÷ closed or overdue on the cut-off day. An open action whose deadline has
 * not passed, or that was reported in time and waits for the convener, counts in neither.
 */
final class BulletinCount {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private BulletinCount() {}

    static BulletinFigures.Actions total(ActionLedger.Ledger ledger, Period period) {
        List<ActionLedger.Row> rows = ledger.rows();
        return new BulletinFigures.Actions(
                rows.size(),
                count(rows, row -> row.assignedOn().isBefore(period.from())),
                count(rows, BulletinCount::closed),
                count(rows, BulletinCount::onTime),
                count(rows, row -> closed(row) && !onTime(row)),
                count(rows, row -> !closed(row)),
                count(rows, BulletinCount::overdue),
                count(rows, row -> row.returned() > 0),
                count(rows, row -> !row.deadline().equals(row.originalDeadline())),
                rate(ledger));
    }

    /** By lead unit, the worst rate first, units of equal rate by name. */
    static List<BulletinFigures.Unit> byUnit(ActionLedger.Ledger ledger) {
        return ledger.rows().stream()
                .collect(groupingBy(
                        ActionLedger.Row::leadUnit, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(unit -> unit(unit.getKey(), new ActionLedger.Ledger(ledger.cutOff(), unit.getValue())))
                .sorted(Comparator.comparing(
                                (BulletinFigures.Unit unit) -> unit.onTimeRate().fraction(),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(BulletinFigures.Unit::name))
                .toList();
    }

    static List<BulletinFigures.Row> rows(List<ActionLedger.Row> ledger) {
        List<BulletinFigures.Row> rows = new ArrayList<>(ledger.size());
        for (ActionLedger.Row row : ledger) {
            rows.add(row(rows.size() + 1, row));
        }
        return rows;
    }

    private static BulletinFigures.Row row(int seq, ActionLedger.Row row) {
        return new BulletinFigures.Row(
                seq,
                row.code(),
                row.meetingNumber(),
                row.meetingDate(),
                row.region(),
                row.title(),
                row.requirement(),
                row.leadUnit(),
                String.join("、", row.coUnits()),
                row.deadline(),
                row.deadline().equals(row.originalDeadline()) ? null : row.originalDeadline(),
                WORDS.of(row.state()),
                Light.valueOf(row.light().name()),
                row.reportedOn(),
                row.closedOn(),
                row.progress());
    }

    private static BulletinFigures.Unit unit(String name, ActionLedger.Ledger ledger) {
        List<ActionLedger.Row> rows = ledger.rows();
        return new BulletinFigures.Unit(
                name,
                rows.size(),
                count(rows, BulletinCount::closed),
                count(rows, BulletinCount::onTime),
                count(rows, row -> closed(row) && !onTime(row)),
                count(rows, BulletinCount::overdue),
                count(rows, row -> !closed(row)),
                rate(ledger));
    }

    private static Rate rate(ActionLedger.Ledger ledger) {
        int due = count(ledger.rows(), row -> closed(row) || overdue(row));
        return new Rate(count(ledger.rows(), BulletinCount::onTime), due);
    }

    private static boolean closed(ActionLedger.Row row) {
        return !row.state().open();
    }

    private static boolean onTime(ActionLedger.Row row) {
        return closed(row) && !row.reportedOn().isAfter(row.deadline());
    }

    private static boolean overdue(ActionLedger.Row row) {
        return !closed(row) && row.light() == ziyang.estates.inbox.Light.RED;
    }

    private static int count(List<ActionLedger.Row> rows, Predicate<ActionLedger.Row> condition) {
        return (int) rows.stream().filter(condition).count();
    }
}
