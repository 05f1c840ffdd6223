package ziyang.estates.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads budgets within the account's scope. */
@Stateless
public class BudgetRegister {

    /**
     * Which budgets; null means any.
     *
     * @param programme code of a programme
     * @param region code of a region, with everything it manages today
     */
    public record Filter(String programme, Integer year, String region) implements Serializable {}

    /** A programme as lists show it. */
    public record Item(
            String code,
            String name,
            FundKind kind,
            String basis,
            LocalDate validFrom,
            LocalDate validTo,
            boolean demonstration)
            implements Serializable {}

    private static final Map<String, String> SORTS =
            Map.of("programme", "p.name", "year", "b.budgetYear", "region", "r.name", "state", "b.state");

    private static final String NEWEST = "b.budgetYear desc, p.code, r.code, b.id";

    static final String FROM = "Budget b join b.programme p join b.region r";

    static final String HEAD =
            "new ziyang.estates.fund.BudgetView.Head(b.id, p.code, p.name, p.kind, b.budgetYear, r.code,"
                    + " r.name, b.state, b.demonstration)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private FundScope scope;

    @Inject
    private RegionScope regions;

    @Inject
    private Access access;

    /** The latest year first unless sorted otherwise. */
    @Needs(Permission.FUND_READ)
    public Page<BudgetView.Row> list(Filter filter, Page.Request page) {
        Query query = scope.limit(Query.from(FROM), "r.id")
                .and("p.code = :programme", "programme", filter.programme())
                .and("b.budgetYear = :year", "year", filter.year());
        Page<BudgetView.Head> heads = regions.within(query, "r.id", filter.region())
                .page(
                        entities,
                        new Query.Projection<>(HEAD, "b", page.order(SORTS, NEWEST, "b.id"), BudgetView.Head.class),
                        page);
        Map<Long, Balance> balances =
                balances(heads.items().stream().map(BudgetView.Head::id).toList());
        return heads.map(head -> BudgetView.Row.of(head, balances.getOrDefault(head.id(), Balance.nothing())));
    }

    /** After the last voucher of each budget; those without any are left out. */
    private Map<Long, Balance> balances(List<Long> budgets) {
        if (budgets.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select v from Voucher v where v.budget.id in :budgets and v.seq ="
                                + " (select max(w.seq) from Voucher w where w.budget = v.budget)",
                        Voucher.class)
                .setParameter("budgets", budgets)
                .getResultStream()
                .collect(Collectors.toMap(voucher -> voucher.getBudget().getId(), Voucher::getBalance));
    }

    /** A budget, what stands on its accounts, and what the account may book. */
    @Needs(Permission.FUND_READ)
    public BudgetView get(long id) {
        Budget budget = seen(id);
        BudgetView.Head head = Query.from(FROM)
                .and("b.id = :id", "id", id)
                .list(entities, HEAD, "b.id", BudgetView.Head.class)
                .getSingleResult();
        BudgetView.Row row = BudgetView.Row.of(head, balances(List.of(id)).getOrDefault(id, Balance.nothing()));
        return new BudgetView(row, verbs(budget, row));
    }

    /** Whether the account sees the ledger of a budget: who has been granted something need not see what pays for it. */
    @Needs(Permission.FUND_READ)
    public boolean sees(long id) {
        Budget budget = entities.find(Budget.class, id);
        return budget != null && scope.covers(budget.getRegion());
    }

    private Budget seen(long id) {
        Budget budget = entities.find(Budget.class, id);
        if (budget == null || !scope.covers(budget.getRegion())) {
            throw BusinessError.missing("Budget", id);
        }
        return budget;
    }

    private List<BudgetView.Verb> verbs(Budget budget, BudgetView.Row row) {
        List<BudgetView.Verb> verbs = new ArrayList<>();
        if (!access.may(Permission.FUND_BUDGET) || budget.getState() == BudgetState.CLOSED) {
            return verbs;
        }
        verbs.add(BudgetView.Verb.APPROPRIATE);
        if (row.available().signum() > 0) {
            verbs.add(BudgetView.Verb.REDUCE);
            verbs.add(BudgetView.Verb.FREEZE);
            verbs.add(BudgetView.Verb.CARRY_OVER);
        }
        if (row.committed().signum() > 0) {
            verbs.add(BudgetView.Verb.DEFER);
        }
        if (row.frozen().signum() > 0) {
            verbs.add(BudgetView.Verb.THAW);
        }
        verbs.add(BudgetView.Verb.CLOSE);
        return verbs;
    }

    @Needs(Permission.FUND_READ)
    public List<Item> programmes() {
        return entities.createQuery(
                        "select new ziyang.estates.fund.BudgetRegister.Item(p.code, p.name, p.kind, p.basis, p.validFrom,"
                                + " p.validTo, p.demonstration) from Programme p order by p.kind, p.code",
                        Item.class)
                .getResultList();
    }
}
