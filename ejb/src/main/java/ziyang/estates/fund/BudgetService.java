package ziyang.estates.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Budgets from the first appropriation to the close of the year. */
@Stateless
public class BudgetService {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    @Inject
    private FundScope scope;

    @Inject
    private Regions regions;

    @Inject
    private Books books;

    @Inject
    private Policies policies;

    /**
     * Opens the budget of a programme for a year and a region, with nothing in it.
     *
     * @param programme code of the programme
     * @param region code of the city or of an area
     * @throws BusinessError {@code fund.budget.twice}, {@code fund.programme.expired}, {@code fund.private} for money that is not public
     */
    @Needs(Permission.FUND_BUDGET)
    public long open(@NotBlank String programme, int year, @NotBlank String region) {
        Programme of = policies.programme(programme);
        Region place = regions.tree().named(region);
        scope.require(place);
        if (!of.getKind().publicMoney()) {
            throw BusinessError.field("programme", "fund.private", of.getName());
        }
        if (place.getLevel() != Region.Level.CITY && place.getLevel() != Region.Level.AREA) {
            throw BusinessError.field("region", "fund.region", place.getName());
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw BusinessError.field("year", "fund.year", FIRST_YEAR, LAST_YEAR);
        }
        if (books.find(of, year, place).isPresent()) {
            throw BusinessError.field("year", "fund.budget.twice", of.getName(), String.valueOf(year), place.getName());
        }
        return books.open(of, year, place).getId();
    }

    /** Books what was appropriated (下达); the paper is booked once. */
    @Needs(Permission.FUND_BUDGET)
    public String appropriate(
            long id,
            @NotNull BigDecimal amount,
            @NotBlank @Size(max = 80) String paper,
            @NotBlank @Size(max = 400) String text) {
        return book(id, new Booking(VoucherKind.APPROPRIATE, amount, paper, text));
    }

    /** Books that less was appropriated (调减), at most what is available. */
    @Needs(Permission.FUND_BUDGET)
    public String reduce(
            long id,
            @NotNull BigDecimal amount,
            @NotBlank @Size(max = 80) String paper,
            @NotBlank @Size(max = 400) String text) {
        return book(id, new Booking(VoucherKind.REDUCE, amount, paper, text));
    }

    /** Keeps an amount of what is available from being promised (冻结). */
    @Needs(Permission.FUND_BUDGET)
    public String freeze(long id, @NotNull BigDecimal amount, @NotBlank @Size(max = 400) String text) {
        return book(id, new Booking(VoucherKind.FREEZE, amount, null, text));
    }

    @Needs(Permission.FUND_BUDGET)
    public String thaw(long id, @NotNull BigDecimal amount, @NotBlank @Size(max = 400) String text) {
        return book(id, new Booking(VoucherKind.THAW, amount, null, text));
    }

    /**
     * Carries what is available over to the year after, whose budget is opened if it is not there yet.
     *
     * @return number of the voucher in the year after
     * @throws BusinessError {@code fund.carry.nothing}
     */
    @Needs(Permission.FUND_BUDGET)
    public String carryOver(long id, @NotBlank @Size(max = 80) String paper) {
        Budget budget = own(id);
        BigDecimal left = books.balance(budget).available();
        if (left.signum() == 0) {
            throw BusinessError.illegalStep(
                    "fund.carry.nothing", budget.getProgramme().getName());
        }
        return books.over(
                        budget, left, new Books.Way(VoucherKind.CARRY_OUT, VoucherKind.CARRY_IN, "fund.carried"), paper)
                .getNumber();
    }

    /** Gives back what is left and ends the year; what is committed has to be paid or released first. */
    @Needs(Permission.FUND_BUDGET)
    public void close(long id, @NotBlank @Size(max = 400) String text) {
        Budget budget = own(id);
        budget.mustBeOpen();
        BigDecimal left = books.balance(budget).available();
        if (left.signum() > 0) {
            books.book(budget, new Booking(VoucherKind.LAPSE, left, null, text));
        }
        budget.close(books.balance(budget));
    }

    private String book(long id, Booking booking) {
        return books.book(own(id), booking).getNumber();
    }

    private Budget own(long id) {
        Budget budget = books.held(id);
        scope.require(budget.getRegion());
        return budget;
    }
}
