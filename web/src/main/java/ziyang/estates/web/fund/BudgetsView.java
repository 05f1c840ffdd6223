package ziyang.estates.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.BudgetService;
import ziyang.estates.fund.BudgetView;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Rows;

/** The budgets with what is left in them, and the form that opens one. */
@Named
@RequestScoped
public class BudgetsView {

    @Inject
    private BudgetRegister register;

    @Inject
    private BudgetService budgets;

    @Inject
    private Funds funds;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private BudgetRegister.Filter filter;
    private Rows<BudgetView.Row> rows;
    private String programme;
    private int year;
    private String region;

    @PostConstruct
    void open() {
        filter = new BudgetRegister.Filter(
                funds.programme(Faces.getRequestParameter("programme")),
                funds.year(Faces.getRequestParameter("year")),
                asked.region("region", Faces.getRequestParameter("region")));
        rows = new Rows<>(page -> register.list(filter, page));
        year = LocalDate.now(clock).getYear();
    }

    /** Opens a budget and goes to it. */
    public String begin() {
        Long id = notices.attempt(() -> budgets.open(programme, year, region), "budget.opened");
        return id == null ? null : "/fund/budget?faces-redirect=true&id=" + id;
    }

    public Rows<BudgetView.Row> getRows() {
        return rows;
    }

    public BudgetRegister.Filter getFilter() {
        return filter;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
