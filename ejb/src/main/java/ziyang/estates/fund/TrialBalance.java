package ziyang.estates.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** The trial balance (试算平衡) of any day, and the proof that no voucher was changed. */
@Stateless
public class TrialBalance {

    /** An account over all budgets asked for, in yuan. */
    public record Row(FundAccount account, BigDecimal debit, BigDecimal credit) {

        /** Positive on the debit, negative on the credit. */
        public BigDecimal getBalance() {
            return debit.subtract(credit);
        }
    }

    /** Debits and credits of all accounts, which are the same in a ledger that is whole. */
    public record Sheet(LocalDate day, List<Row> rows, BigDecimal debit, BigDecimal credit) {

        public boolean isBalanced() {
            return debit.compareTo(credit) == 0;
        }
    }

    /**
     * What is wrong with a voucher.
     *
     * @param flaw {@code hash} when what it says is not what was sealed, {@code previous} when the one before it was changed or is
     *     missing, {@code seq} when its number is not the next, {@code balance} when it does not follow from the one before it
     */
    public record Flaw(String number, String flaw) {}

    /** How many vouchers were looked at, and what is wrong; nothing in a ledger that is whole. */
    public record Proof(long vouchers, List<Flaw> flaws) {}

    private static final int BLOCK = 1000;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private FundScope scope;

    @Inject
    private RegionScope regions;

    /** @param day null means today */
    @Needs(Permission.FUND_READ)
    public Sheet of(BudgetRegister.Filter filter, LocalDate day) {
        LocalDate until = day == null ? regions.today() : day;
        List<Row> rows = query(
                        filter, "LedgerEntry e join e.voucher v join v.budget b join b.programme p join b.region r")
                .and("v.bookedOn <= :until", "until", until)
                .grouped(
                        entities,
                        new Query.Projection<>(
                                "new ziyang.estates.fund.TrialBalance.Row(e.account, sum(e.debit), sum(e.credit))",
                                "e.account",
                                "e.account",
                                Row.class))
                .getResultList();
        BigDecimal debit = rows.stream().map(Row::debit).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal credit = rows.stream().map(Row::credit).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sheet(until, rows, debit, credit);
    }

    /** Goes through every voucher of the budgets, from the first, and computes again what it was sealed with. */
    @Needs(Permission.FUND_READ)
    public Proof prove(BudgetRegister.Filter filter) {
        List<Long> budgets = query(filter, "Budget b join b.programme p join b.region r")
                .list(entities, "b.id", "b.id", Long.class)
                .getResultList();
        List<Flaw> flaws = new ArrayList<>();
        long vouchers = 0;
        for (long budget : budgets) {
            vouchers += prove(budget, flaws);
        }
        return new Proof(vouchers, flaws);
    }

    private long prove(long budget, List<Flaw> flaws) {
        Chain chain = new Chain();
        List<Voucher> block;
        do {
            block = entities.createQuery(
                            "select v from Voucher v where v.budget.id = :budget and v.seq > :last order by v.seq",
                            Voucher.class)
                    .setParameter("budget", budget)
                    .setParameter("last", chain.lastSeq())
                    .setHint("eclipselink.batch", "v.entries")
                    .setMaxResults(BLOCK)
                    .getResultList();
            block.forEach(voucher -> chain.follow(voucher, flaws));
            entities.clear();
        } while (block.size() == BLOCK);
        return chain.length();
    }

    private Query query(BudgetRegister.Filter filter, String from) {
        Query query = scope.limit(Query.from(from), "r.id")
                .and("p.code = :programme", "programme", filter.programme())
                .and("b.budgetYear = :year", "year", filter.year());
        return regions.within(query, "r.id", filter.region());
    }
}
