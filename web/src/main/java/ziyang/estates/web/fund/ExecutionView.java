package ziyang.estates.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.primefaces.event.ItemSelectEvent;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.Execution;
import ziyang.estates.fund.ExecutionRegister;
import ziyang.estates.fund.FundAccount;
import ziyang.estates.web.dashboard.Bars;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Words;

/** Budget execution of a year; every figure leads to the vouchers behind it. */
@Named
@RequestScoped
public class ExecutionView {

    @Inject
    private ExecutionRegister register;

    @Inject
    private Funds funds;

    @Inject
    private Asked asked;

    @Inject
    private Words words;

    private BudgetRegister.Filter filter;
    private Execution execution;

    @PostConstruct
    void open() {
        BudgetRegister.Filter wanted = new BudgetRegister.Filter(
                funds.programme(Faces.getRequestParameter("programme")),
                funds.year(Faces.getRequestParameter("year")),
                asked.region("region", Faces.getRequestParameter("region")));
        execution = register.of(wanted, null);
        filter = new BudgetRegister.Filter(wanted.programme(), execution.year(), wanted.region());
    }

    /** The budgets behind a line: {@code of} a programme or an area. */
    public String target(String of, Execution.Line line) {
        if (line.budget() != null) {
            return "budget.xhtml?id=" + line.budget();
        }
        BudgetRegister.Filter part = part(of, line);
        return "budgets.xhtml?year=" + part.year() + part("programme", part.programme())
                + part("region", part.region());
    }

    /**
     * The vouchers behind a figure: those that have moved the account.
     *
     * @param of {@code programme}, {@code area}, or anything else for all budgets
     */
    public String vouchers(String of, Execution.Line line, FundAccount account) {
        return "area".equals(of)
                ? funds.vouchers(filter, line.code(), account)
                : funds.vouchers(part(of, line), account, null, null);
    }

    /** Those by which something was paid or came back in a month. */
    public String paid(Execution.Month one) {
        YearMonth month = one.month();
        return funds.vouchers(filter, FundAccount.PAID, month.atDay(1), month.atEndOfMonth());
    }

    /** Goes from a bar to the vouchers of the month. */
    public void openMonth(ItemSelectEvent event) throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/fund/"
                + paid(execution.months().get(event.getItemIndex())));
    }

    private BudgetRegister.Filter part(String of, Execution.Line line) {
        return switch (of) {
            case "programme" -> new BudgetRegister.Filter(line.code(), filter.year(), filter.region());
            case "area" -> new BudgetRegister.Filter(filter.programme(), filter.year(), line.code());
            default -> filter;
        };
    }

    private static String part(String name, String code) {
        return code == null ? "" : "&" + name + "=" + code;
    }

    public String getMonthChart() {
        return Bars.standing(
                execution.months().stream()
                        .map(month -> month.month().toString())
                        .toList(),
                execution.months().stream().map(Execution.Month::paid).toList());
    }

    /** Programmes with nothing to spend stand at 0. */
    public String getRateChart() {
        List<Execution.Line> lines = execution.programmes();
        return Bars.rates(
                lines.stream().map(line -> words.name(line.name())).toList(),
                lines.stream()
                        .map(line -> Objects.requireNonNullElse(line.getRate(), BigDecimal.ZERO))
                        .toList());
    }

    public Execution getExecution() {
        return execution;
    }

    /** With the year that is shown, asked for or not. */
    public BudgetRegister.Filter getFilter() {
        return filter;
    }
}
