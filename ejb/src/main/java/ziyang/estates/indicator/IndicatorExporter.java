package ziyang.estates.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ziyang.estates.base.Time;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the board with formulas and targets, the records behind one of its numbers, and the list of returns. */
@Stateless
public class IndicatorExporter {

    private static final List<String> BOARD = List.of(
            "统计日期", "地区代码", "地区", "层级", "指标代码", "指标", "分子", "分母", "比率（%）", "目标（%）", "目标年度", "灯色", "尚差", "口径版本", "分子口径",
            "分母口径", "口径来源");

    private static final List<String> RECORDS = List.of("编号", "名称", "所属社区");

    private static final List<String> RETURNS = List.of("期间", "地区代码", "地区", "状态", "取数日期", "退回或锁定理由", "经办人", "办理时间");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private IndicatorService indicators;

    @Inject
    private ReturnService returns;

    /**
     * One row for each region and indicator that is counted.
     *
     * @param region null for the account's own or the city
     * @param day null for today
     * @param out left open
     */
    @Needs(Permission.INDICATOR_READ)
    public void board(String region, LocalDate day, @NotNull OutputStream out) {
        Board board = indicators.board(region, day);
        Ledger.write(
                out,
                "指标",
                BOARD,
                ledger -> board.rows().forEach(row -> {
                    for (int i = 0; i < board.heads().size(); i++) {
                        write(board, row, i, ledger);
                    }
                }));
    }

    private static void write(Board board, Board.Row row, int place, Ledger ledger) {
        Board.Head head = board.heads().get(place);
        Board.Figure figure = row.figures().get(place);
        if (figure == null) {
            return;
        }
        Board.Words formula = head.formula();
        ledger.row(
                board.day(),
                row.code(),
                row.name(),
                row.level(),
                head.code(),
                head.name(),
                figure.numerator(),
                figure.denominator(),
                figure.percent(),
                figure.target(),
                head.targetYear(),
                figure.light(),
                figure.wanting(),
                formula == null ? null : formula.edition(),
                formula == null ? null : formula.numerator(),
                formula == null ? null : formula.denominator(),
                formula == null ? null : formula.source());
    }

    /**
     * The records that were counted, or that are wanting.
     *
     * @param out left open
     */
    @Needs(Permission.INDICATOR_READ)
    public void records(
            @NotNull String indicator,
            @NotNull Indicator.Part part,
            String region,
            LocalDate day,
            @NotNull OutputStream out) {
        Ledger.write(
                out,
                "指标所依据的记录",
                RECORDS,
                ledger -> indicators.each(
                        indicator, part, region, day, one -> ledger.row(one.code(), one.name(), one.community())));
    }

    /** @param out left open */
    @Needs(Permission.INDICATOR_READ)
    public void returns(@NotNull OutputStream out) {
        Ledger.write(out, "指标上报", RETURNS, ledger -> returns.each(row -> write(row, ledger)));
    }

    private static void write(ReturnService.Row row, Ledger ledger) {
        ledger.row(
                row.period(),
                row.regionCode(),
                row.regionName(),
                row.state(),
                row.takenOn(),
                row.reason(),
                row.changedBy(),
                row.changedAt() == null ? null : MINUTE.format(row.changedAt().atZone(Time.ZONE)));
    }
}
