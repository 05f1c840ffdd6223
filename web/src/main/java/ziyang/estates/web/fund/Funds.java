package ziyang.estates.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.fund.FundAccount;
import ziyang.estates.region.Region;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;

/** The programmes as filters and forms offer them. */
@Named
@RequestScoped
public class Funds {

    @Inject
    private BudgetRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private List<BudgetRegister.Item> programmes;

    /** Programmes of public money by their codes. */
    public List<SelectItem> getPublicProgrammes() {
        return items(one -> one.kind().publicMoney());
    }

    private List<SelectItem> items(Predicate<BudgetRegister.Item> wanted) {
        return all().stream()
                .filter(wanted)
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }

    private List<BudgetRegister.Item> all() {
        if (programmes == null) {
            programmes = register.programmes();
        }
        return programmes;
    }

    /** Regions that have budgets of their own: the city and its areas. */
    public List<SelectItem> getPlaces() {
        return Stream.of(Region.Level.CITY, Region.Level.AREA)
                .flatMap(level -> choices.of(level).stream())
                .toList();
    }

    /** The list of vouchers behind a figure of the budgets that a filter finds; the city with all that it manages is every region. */
    String vouchers(BudgetRegister.Filter budgets, FundAccount account, LocalDate from, LocalDate to) {
        boolean city = choices.of(Region.Level.CITY).stream()
                .anyMatch(item -> item.getValue().equals(budgets.region()));
        return vouchers(budgets, city ? null : budgets.region(), account) + part("from", from) + part("to", to);
    }

    /** As above, of one region itself. */
    String vouchers(BudgetRegister.Filter budgets, String region, FundAccount account) {
        return "vouchers.xhtml?account=" + account + part("programme", budgets.programme())
                + part("year", budgets.year()) + part("region", region);
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    /** The code, or null when there is no such programme. */
    public String programme(String code) {
        return asked.kept(
                "programme",
                code,
                value -> all().stream().anyMatch(one -> one.code().equals(value)));
    }

    /** The year, or null when it is none. */
    public Integer year(String year) {
        String kept = asked.kept("year", year, value -> value.matches("20[0-9]{2}"));
        return kept == null ? null : Integer.valueOf(kept);
    }
}
