package ziyang.estates.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.Execution;
import ziyang.estates.fund.ExecutionRegister;
import ziyang.estates.web.dashboard.Bars;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Words;

/** Budget execution of a year; every figure leads to the budgets behind it. */
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
        return "programme".equals(of)
                ? page(line, line.code(), filter.region())
                : page(line, filter.programme(), line.code());
    }

    /** The budgets behind all figures. */
    public String getPage() {
        return page(execution.total(), filter.programme(), filter.region());
    }

    private String page(Execution.Line line, String programme, String region) {
        if (line.budget() != null) {
            return "budget.xhtml?id=" + line.budget();
        }
        return "budgets.xhtml?year=" + execution.year() + part("programme", programme) + part("region", region);
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
