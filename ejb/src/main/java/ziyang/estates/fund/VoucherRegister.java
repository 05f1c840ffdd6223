package ziyang.estates.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.base.Query.Projection;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads vouchers within the account's scope: what every figure of a budget leads back to. */
@Stateless
public class VoucherRegister {

    /**
     * Which vouchers; null means any.
     *
     * @param programme code
     * @param year of the budget, not of the booking
     * @param region code of the city or of an area: budgets of that region itself, not of those that it manages
     * @param budget id
     * @param account those that have moved it
     * @param from first day of booking
     * @param to last day of booking
     * @param text part of the number, of the paper or of the text
     */
    public record Filter(
            String programme,
            Integer year,
            String region,
            Long budget,
            VoucherKind kind,
            FundAccount account,
            LocalDate from,
            LocalDate to,
            String text)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null);

        /** The ledger of one budget. */
        public static Filter of(long budget, String text) {
            return new Filter(null, null, null, budget, null, null, null, null, text);
        }
    }

    private static final Map<String, String> SORTS = Map.of(
            "number", "v.seq",
            "bookedOn", "v.bookedOn",
            "kind", "v.kind",
            "amount", "v.amount",
            "paper", "v.paper",
            "programme", "p.name",
            "region", "r.code");

    private static final String NEWEST = "v.bookedOn desc, v.seq desc, v.id desc";

    private static final String FROM = "Voucher v join v.budget b join b.programme p join b.region r";

    private static final String ROW =
            "new ziyang.estates.fund.VoucherView.Row(v.id, b.id, p.code, p.name, b.budgetYear, r.code, r.name, v.seq, v.number,"
                    + " v.kind, v.bookedOn, v.amount, v.paper, v.text, v.displayName, v.unitName, v.madeAt,"
                    + " v.balance.available, v.hash, b.demonstration)";

    private static final String WORDS = "lower(v.number) like :text escape '!'"
            + " or lower(coalesce(v.paper, '')) like :text escape '!' or lower(v.text) like :text escape '!'";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private FundScope scope;

    /**
     * The latest first unless sorted otherwise.
     *
     * @throws BusinessError {@code missing} for a budget that the account does not see
     */
    @Needs(Permission.FUND_READ)
    public Page<VoucherView.Row> list(@NotNull Filter filter, Page.Request page) {
        if (filter.budget() != null) {
            mustBeSeen(filter.budget());
        }
        return query(filter)
                .page(
                        entities,
                        new Projection<>(ROW, "v", page.order(SORTS, NEWEST, "v.id"), VoucherView.Row.class),
                        page);
    }

    private void mustBeSeen(long budget) {
        Budget one = entities.find(Budget.class, budget);
        if (one == null || !scope.covers(one.getRegion())) {
            throw BusinessError.missing("Budget", budget);
        }
    }

    /** What the whole list adds up to, counted and summed in one pass. */
    @Needs(Permission.FUND_READ)
    public VoucherView.Totals totals(@NotNull Filter filter) {
        List<VoucherView.Sum> kinds = query(filter)
                .grouped(
                        entities,
                        new Projection<>(
                                "new ziyang.estates.fund.VoucherView.Sum(v.kind, count(v), sum(v.amount))",
                                "v.kind",
                                "v.kind",
                                VoucherView.Sum.class))
                .getResultList();
        return new VoucherView.Totals(filter.account(), kinds);
    }

    /** Hands the whole list to the reader, in the order in which it was written. */
    @Needs(Permission.FUND_READ)
    public void each(@NotNull Filter filter, @NotNull Consumer<VoucherView.Row> reader) {
        query(filter)
                .each(
                        entities,
                        new Projection<>(ROW, "v", "v.id", VoucherView.Row.class),
                        VoucherView.Row::id,
                        block -> block.forEach(reader));
    }

    private Query query(Filter filter) {
        Query query = scope.limit(Query.from(FROM), "r.id")
                .and("p.code = :programme", "programme", filter.programme())
                .and("b.budgetYear = :year", "year", filter.year())
                .and("r.code = :region", "region", filter.region())
                .and("b.id = :budget", "budget", filter.budget())
                .and("v.kind = :kind", "kind", filter.kind())
                .and("v.bookedOn >= :since", "since", filter.from())
                .and("v.bookedOn <= :until", "until", filter.to())
                .and(WORDS, "text", Query.pattern(filter.text()));
        return filter.account() == null
                ? query
                : query.and("v.kind in :moving", "moving", VoucherKind.moving(filter.account()));
    }

    /** A voucher, what it has moved, and whether it is whole. */
    @Needs(Permission.FUND_READ)
    public VoucherView get(long id) {
        return view(
                Optional.ofNullable(entities.find(Voucher.class, id))
                        .orElseThrow(() -> BusinessError.missing("Voucher", id)),
                id);
    }

    /** As {@link #get}, by the number that papers and steps name. */
    @Needs(Permission.FUND_READ)
    public VoucherView named(@NotNull String number) {
        Voucher voucher = entities.createQuery("select v from Voucher v where v.number = :number", Voucher.class)
                .setParameter("number", number.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Voucher", number));
        return view(voucher, number);
    }

    private VoucherView view(Voucher voucher, Object asked) {
        if (!scope.covers(voucher.getBudget().getRegion())) {
            throw BusinessError.missing("Voucher", asked);
        }
        VoucherView.Row head = Query.from(FROM)
                .and("v.id = :id", "id", voucher.getId())
                .list(entities, ROW, "v.id", VoucherView.Row.class)
                .getSingleResult();
        Optional<Voucher> earlier = beside(voucher, -1);
        List<TrialBalance.Flaw> flaws = new ArrayList<>();
        Chain.after(earlier.orElse(null)).follow(voucher, flaws);
        return new VoucherView(
                head,
                voucher.getPrevious(),
                VoucherView.entries(voucher),
                VoucherView.standings(
                        earlier.map(Voucher::getBalance).orElseGet(Balance::nothing), voucher.getBalance()),
                flaws.stream().map(TrialBalance.Flaw::flaw).toList(),
                earlier.map(Voucher::getId).orElse(null),
                beside(voucher, 1).map(Voucher::getId).orElse(null));
    }

    private Optional<Voucher> beside(Voucher voucher, int step) {
        return entities.createQuery("select v from Voucher v where v.budget = :budget and v.seq = :seq", Voucher.class)
                .setParameter("budget", voucher.getBudget())
                .setParameter("seq", voucher.getSeq() + step)
                .getResultStream()
                .findFirst();
    }
}
