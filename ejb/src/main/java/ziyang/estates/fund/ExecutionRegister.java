package ziyang.estates.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.Query;
import ziyang.estates.base.Query.Projection;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Budget execution (预算执行情况) by programme, area and month, summed in the database from the vouchers of the account's budgets. */
@Stateless
public class ExecutionRegister {

    private static final String GROUPS = "v.budget.id, v.kind, v.bookedOn";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private FundScope scope;

    @Inject
    private RegionScope regions;

    /**
     * @param filter without a year means this one
     * @param day what was booked later is not counted; null means today
     */
    @Needs(Permission.FUND_READ)
    public Execution of(BudgetRegister.Filter filter, LocalDate day) {
        LocalDate until = Objects.requireNonNullElseGet(day, regions::today);
        int year = filter.year() == null ? regions.today().getYear() : filter.year();
        List<BudgetView.Head> budgets = budgets(filter, year);
        List<Long> ids = budgets.stream().map(BudgetView.Head::id).toList();
        return Execution.of(year, until, budgets, ids.isEmpty() ? List.of() : booked(ids, until));
    }

    private List<BudgetView.Head> budgets(BudgetRegister.Filter filter, int year) {
        Query query = scope.limit(Query.from(BudgetRegister.FROM), "r.id")
                .and("p.code = :programme", "programme", filter.programme())
                .and("b.budgetYear = :year", "year", year);
        return regions.within(query, "r.id", filter.region())
                .list(entities, BudgetRegister.HEAD, "p.code, r.code", BudgetView.Head.class)
                .getResultList();
    }

    /** All in one pass over an index of the vouchers, in its own order: by days, which the database has not to work out as it had the months. */
    private List<Execution.Booked> booked(List<Long> budgets, LocalDate until) {
        return vouchers(budgets, until)
                .grouped(
                        entities,
                        new Projection<>(
                                "new ziyang.estates.fund.Execution.Booked(" + GROUPS + ", sum(v.amount))",
                                GROUPS,
                                GROUPS,
                                Execution.Booked.class))
                .getResultList();
    }

    private static Query vouchers(List<Long> budgets, LocalDate until) {
        return Query.from("Voucher v")
                .and("v.budget.id in :budgets", "budgets", budgets)
                .and("v.bookedOn <= :until", "until", until);
    }
}
