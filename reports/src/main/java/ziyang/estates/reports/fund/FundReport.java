package ziyang.estates.reports.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.Period;
import ziyang.estates.base.Settings;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.Execution;
import ziyang.estates.fund.ExecutionRegister;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.Report;
import ziyang.estates.reports.document.Format;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** 年度财政补助资金使用情况报告: how the budgets of the period's year were executed until the period's last day. */
@ApplicationScoped
public class FundReport implements Report<FundFigures> {

    private static final String BUREAU = "finance-bureau";

    @Inject
    private ExecutionRegister register;

    @Inject
    private UnitService units;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "fund-execution";
    }

    @Override
    public String title() {
        return FundDocument.TITLE;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.values());
    }

    @Override
    public String templateVersion() {
        return "1.1";
    }

    @Override
    public Class<FundFigures> figuresType() {
        return FundFigures.class;
    }

    /** The finance bureau keeps the budgets of the whole city. */
    @Override
    public boolean covers(Access access, Region region) {
        return access.may(Permission.FUND_BUDGET) || Report.super.covers(access, region);
    }

    @Override
    public FundFigures figures(Period period, Region region) {
        LocalDate today = LocalDate.now(clock);
        LocalDate cutOff = period.cutOff(today);
        int year = period.from().getYear();
        Execution execution = register.of(new BudgetRegister.Filter(null, year, region.getCode()), cutOff);
        return new FundFigures(
                year,
                cutOff,
                region.getLevel() == Region.Level.CITY ? "" : region.getName(),
                issuer(),
                "",
                today,
                line(execution.total()),
                execution.programmes().stream().map(FundReport::line).toList(),
                execution.areas().stream().map(FundReport::line).toList(),
                execution.budgets().stream().map(FundReport::line).toList(),
                execution.months().stream()
                        .filter(month -> month.paid().signum() != 0)
                        .map(month -> month(year, month))
                        .toList(),
                Settings.demonstration());
    }

    /** The finance bureau by its full name: among units it goes as 市财政局, on a letter as that of its city. */
    private String issuer() {
        Unit bureau = units.get(BUREAU);
        return bureau.getRegion().getName() + bureau.getName().replaceFirst("^市", "");
    }

    private static FundFigures.Line line(Execution.Line line) {
        return new FundFigures.Line(
                line.name(),
                line.region(),
                line.appropriated(),
                line.carriedIn(),
                line.carriedOut(),
                line.lapsed(),
                line.committed(),
                line.paid());
    }

    private static FundFigures.Month month(int year, Execution.Month one) {
        YearMonth month = one.month();
        String words = month.getMonthValue() + "月";
        return new FundFigures.Month(month.getYear() == year ? words : month.getYear() + "年" + words, one.paid());
    }

    @Override
    public FundFigures numbered(FundFigures figures, String number) {
        return figures.numbered(number);
    }

    @Override
    public void print(FundFigures figures, Format format, OutputStream out) {
        Printer.print(FundDocument.of(figures), format, out);
    }
}
