package ziyang.estates.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import ziyang.estates.fund.BudgetRegister;
import ziyang.estates.web.layout.Asked;

/** The programmes as filters and forms offer them. */
@Named
@RequestScoped
public class Funds {

    @Inject
    private BudgetRegister register;

    @Inject
    private Asked asked;

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
