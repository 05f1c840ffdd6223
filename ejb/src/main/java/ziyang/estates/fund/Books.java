package ziyang.estates.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Texts;
import ziyang.estates.region.Region;

/**
 * Writes the ledgers. Every way into one leads through {@link #book}, which holds the budget until the transaction ends: of many who
 * book at once each sees what the one before has left.
 */
@ApplicationScoped
class Books {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    private static final Month LAST_MONTH = Month.DECEMBER;

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    /**
     * How an amount gets from one year into the next.
     *
     * @param words key of what both vouchers say, with the two years
     */
    record Way(VoucherKind out, VoucherKind in, String words) {}

    /**
     * The budget, held until the transaction ends. Nothing that refers to it may be written before, because the database would share
     * the budget among all who do, and none of them could hold it.
     */
    Budget held(long id) {
        Budget budget = entities.find(Budget.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (budget == null) {
            throw BusinessError.missing("Budget", id);
        }
        return budget;
    }

    /** The budget of a programme for a year and a region. */
    Optional<Budget> find(Programme programme, int year, Region region) {
        return entities.createQuery(
                        "select b from Budget b where b.programme = :programme and b.budgetYear = :year and b.region.id = :region",
                        Budget.class)
                .setParameter("programme", programme)
                .setParameter("year", year)
                .setParameter("region", region.getId())
                .getResultStream()
                .findFirst();
    }

    /**
     * Books into a budget that the caller holds.
     *
     * @throws BusinessError {@code fund.closed}, {@code fund.exceeded} or, for a paper that was booked in the same way before,
     *     {@code fund.paper}
     */
    Voucher book(Budget budget, Booking booking) {
        budget.mustBeOpen();
        mustBeNew(budget, booking);
        Voucher voucher = new Voucher(budget, last(budget).orElse(null), booking)
                .sealed(access.who(), LocalDate.now(clock), clock.instant());
        entities.persist(voucher);
        return voucher;
    }

    /** A budget with nothing in it. */
    Budget open(Programme programme, int year, Region place) {
        Budget budget = new Budget(programme, year, entities.getReference(Region.class, place.getId()));
        entities.persist(budget);
        entities.flush();
        return budget;
    }

    /**
     * Books an amount out of a budget that the caller holds into that of the year after, which is opened if it is not there yet.
     *
     * @return the voucher in the year after
     * @throws BusinessError {@code fund.carry.early} before December of the budget's year
     */
    Voucher over(Budget budget, BigDecimal amount, Way way, String paper) {
        LocalDate first = LocalDate.of(budget.getBudgetYear(), LAST_MONTH, 1);
        if (LocalDate.now(clock).isBefore(first)) {
            throw BusinessError.illegalStep("fund.carry.early", first);
        }
        int year = budget.getBudgetYear() + 1;
        Budget next = find(budget.getProgramme(), year, budget.getRegion())
                .map(Budget::getId)
                .map(this::held)
                .orElseGet(() -> open(budget.getProgramme(), year, budget.getRegion()));
        String words = WORDS.format(way.words(), String.valueOf(budget.getBudgetYear()), String.valueOf(year));
        book(budget, new Booking(way.out(), amount, paper, words));
        return book(next, new Booking(way.in(), amount, paper, words));
    }

    /** What stands on the accounts now. */
    Balance balance(Budget budget) {
        return last(budget).map(Voucher::getBalance).orElseGet(Balance::nothing);
    }

    private Optional<Voucher> last(Budget budget) {
        return entities.createQuery(
                        "select v from Voucher v where v.budget = :budget"
                                + " and v.seq = (select max(w.seq) from Voucher w where w.budget = :budget)",
                        Voucher.class)
                .setParameter("budget", budget)
                .getResultStream()
                .findFirst();
    }

    private void mustBeNew(Budget budget, Booking booking) {
        if (booking.paper() == null) {
            return;
        }
        entities.createQuery(
                        "select v.number from Voucher v where v.budget = :budget and v.kind = :kind and v.paper = :paper",
                        String.class)
                .setParameter("budget", budget)
                .setParameter("kind", booking.kind())
                .setParameter("paper", booking.paper())
                .getResultStream()
                .findFirst()
                .ifPresent(number -> {
                    throw BusinessError.field("paper", "fund.paper", booking.paper(), number);
                });
    }
}
