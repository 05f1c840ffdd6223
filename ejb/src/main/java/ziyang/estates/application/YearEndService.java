package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.fund.Budget;
import ziyang.estates.fund.Spending;
import ziyang.estates.fund.Voucher;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** What is promised at the end of a year and not paid. */
@Stateless
public class YearEndService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Spending spending;

    /**
     * 未付承诺结转: the budget of the year after pays what this one has promised and not paid; one voucher in each, and a step in each
     * application.
     *
     * @param paper of the approval, once in a budget
     * @return number of the voucher in the year after
     * @throws BusinessError {@code fund.defer.nothing}, {@code fund.paper}, {@code fund.closed}, {@code fund.programme.expired}
     */
    @Needs(Permission.FUND_BUDGET)
    public String defer(long budget, @NotBlank @Size(max = 80) String paper) {
        List<FundApplication> owed = owed(budget);
        if (owed.isEmpty()) {
            throw BusinessError.illegalStep("fund.defer.nothing");
        }
        BigDecimal sum = owed.stream().map(one -> one.disbursed().left()).reduce(Sums.NOTHING, BigDecimal::add);
        Voucher voucher = spending.defer(entities.getReference(Budget.class, budget), sum, paper.strip());
        owed.forEach(application -> {
            application.defer(voucher.getBudget());
            desk.step(application, StepKind.DEFERRED)
                    .sum(null, application.disbursed().left())
                    .said(paper)
                    .booked(voucher.getNumber());
        });
        return voucher.getNumber();
    }

    /** Each held until the transaction ends, in the order of their ids. */
    private List<FundApplication> owed(long budget) {
        return entities.createQuery(
                        "select a.id from FundApplication a where a.budget.id = :budget and a.sums.approved > a.sums.paid order by a.id",
                        Long.class)
                .setParameter("budget", budget)
                .getResultStream()
                .map(id -> desk.judged(id, null))
                .filter(application -> application.disbursed().left().signum() > 0)
                .toList();
    }
}
