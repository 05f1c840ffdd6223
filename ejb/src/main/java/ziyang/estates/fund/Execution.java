package ziyang.estates.fund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ziyang.estates.base.Money;

/**
 * How the budgets of a year were executed (预算执行情况); amounts in yuan.
 *
 * @param day what was booked later is not counted
 * @param months the twelve of the year, and later ones in which something of it was paid or came back
 */
public record Execution(
        int year,
        LocalDate day,
        Line total,
        List<Line> programmes,
        List<Line> areas,
        List<Line> budgets,
        List<Month> months)
        implements Serializable {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(Money.SCALE);

    /**
     * Some budgets together.
     *
     * @param code of the programme or of the region; null for the total and for a single budget
     * @param budget id when there is only one
     * @param region name when there is only one
     * @param carriedIn from the year before
     * @param carriedOut to the year after
     * @param lapsed went back to the treasury when the year was closed
     */
    public record Line(
            String code,
            String name,
            Long budget,
            String region,
            BigDecimal appropriated,
            BigDecimal carriedIn,
            BigDecimal carriedOut,
            BigDecimal lapsed,
            BigDecimal committed,
            BigDecimal paid)
            implements Serializable {

        /** 预算执行率 in percent with one decimal; null when there was nothing to spend. */
        public BigDecimal getRate() {
            return BudgetView.Row.rate(paid, getSpendable());
        }

        /** To the year after less what came from the year before, as the account of the ledger has it. */
        public BigDecimal getCarried() {
            return carriedOut.subtract(carriedIn);
        }

        /** What there was to spend: appropriated and carried from the year before, less what was carried to the year after. */
        public BigDecimal getSpendable() {
            return appropriated.add(carriedIn).subtract(carriedOut);
        }
    }

    /** @param paid less what came back, so it may be below zero */
    public record Month(YearMonth month, BigDecimal paid) implements Serializable {}

    /** What was booked of one kind in a budget on a day. */
    public record Booked(long budget, VoucherKind kind, LocalDate day, BigDecimal amount) {

        YearMonth when() {
            return YearMonth.from(day);
        }
    }

    static Execution of(int year, LocalDate day, List<BudgetView.Head> budgets, List<Booked> booked) {
        Map<Long, Map<FundAccount, BigDecimal>> sums = sums(booked);
        Map<Long, Carried> carried = carried(booked);
        List<Line> lines = budgets.stream()
                .map(budget -> line(
                        budget,
                        sums.getOrDefault(budget.id(), Map.of()),
                        carried.getOrDefault(budget.id(), Carried.NOTHING)))
                .toList();
        Map<Long, BudgetView.Head> heads = new LinkedHashMap<>();
        budgets.forEach(budget -> heads.put(budget.id(), budget));
        return new Execution(
                year,
                day,
                together(null, null, lines),
                grouped(
                        lines,
                        line -> heads.get(line.budget()),
                        BudgetView.Head::programmeCode,
                        BudgetView.Head::programme),
                grouped(lines, line -> heads.get(line.budget()), BudgetView.Head::regionCode, BudgetView.Head::region),
                lines,
                months(year, booked));
    }

    private static Map<Long, Map<FundAccount, BigDecimal>> sums(List<Booked> booked) {
        Map<Long, Map<FundAccount, BigDecimal>> sums = new LinkedHashMap<>();
        for (Booked one : booked) {
            Map<FundAccount, BigDecimal> accounts = sums.computeIfAbsent(one.budget(), id -> new TreeMap<>());
            accounts.merge(one.kind().debit(), one.amount(), BigDecimal::add);
            accounts.merge(one.kind().credit(), one.amount().negate(), BigDecimal::add);
        }
        return sums;
    }

    /** What came from the year before, and what went to the year after. */
    private record Carried(BigDecimal in, BigDecimal out) {

        private static final Carried NOTHING = new Carried(Execution.NOTHING, Execution.NOTHING);

        private static Carried of(Booked one) {
            return switch (one.kind()) {
                case CARRY_IN, DEFER_IN -> new Carried(one.amount(), Execution.NOTHING);
                case CARRY_OUT, DEFER_OUT -> new Carried(Execution.NOTHING, one.amount());
                default -> NOTHING;
            };
        }

        private Carried and(Carried more) {
            return new Carried(in.add(more.in), out.add(more.out));
        }
    }

    private static Map<Long, Carried> carried(List<Booked> booked) {
        Map<Long, Carried> carried = new LinkedHashMap<>();
        booked.forEach(one -> carried.merge(one.budget(), Carried.of(one), Carried::and));
        return carried;
    }

    private static Line line(BudgetView.Head budget, Map<FundAccount, BigDecimal> accounts, Carried carried) {
        return new Line(
                null,
                budget.programme(),
                budget.id(),
                budget.region(),
                accounts.getOrDefault(FundAccount.APPROPRIATED, NOTHING).negate(),
                carried.in(),
                carried.out(),
                accounts.getOrDefault(FundAccount.LAPSED, NOTHING),
                accounts.getOrDefault(FundAccount.COMMITTED, NOTHING),
                accounts.getOrDefault(FundAccount.PAID, NOTHING));
    }

    private static List<Line> grouped(
            List<Line> lines,
            Function<Line, BudgetView.Head> head,
            Function<BudgetView.Head, String> code,
            Function<BudgetView.Head, String> name) {
        Map<String, List<Line>> groups = new TreeMap<>();
        lines.forEach(line -> groups.computeIfAbsent(code.apply(head.apply(line)), key -> new ArrayList<>())
                .add(line));
        return groups.entrySet().stream()
                .map(group -> together(
                        group.getKey(), name.apply(head.apply(group.getValue().get(0))), group.getValue()))
                .toList();
    }

    private static Line together(String code, String name, List<Line> lines) {
        boolean single = lines.size() == 1;
        return new Line(
                code,
                name,
                single ? lines.get(0).budget() : null,
                single ? lines.get(0).region() : null,
                sum(lines, Line::appropriated),
                sum(lines, Line::carriedIn),
                sum(lines, Line::carriedOut),
                sum(lines, Line::lapsed),
                sum(lines, Line::committed),
                sum(lines, Line::paid));
    }

    private static BigDecimal sum(Collection<Line> lines, Function<Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(NOTHING, BigDecimal::add);
    }

    private static List<Month> months(int year, List<Booked> booked) {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            months.put(YearMonth.of(year, month), NOTHING);
        }
        for (Booked one : booked) {
            if (one.kind() == VoucherKind.PAY) {
                months.merge(one.when(), one.amount(), BigDecimal::add);
            } else if (one.kind() == VoucherKind.RECOVER || one.kind() == VoucherKind.BOUNCE) {
                months.merge(one.when(), one.amount().negate(), BigDecimal::add);
            }
        }
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }
}
