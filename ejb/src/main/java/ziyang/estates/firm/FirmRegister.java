package ziyang.estates.firm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads firms: all of them, for their registration is public. */
@Stateless
public class FirmRegister {

    /**
     * Which firms; null means any.
     *
     * @param text part of the name, a former name or the credit code
     * @param region code of a region, with everything it manages today
     * @param organised whether it has a Party organisation
     */
    public record Filter(String text, String region, PartyForm partyForm, Boolean organised, Boolean eligible)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /** A firm that can be chosen. */
    public record Choice(String creditCode, String name) {}

    private static final Map<String, String> SORTS = Map.of(
            "creditCode", "f.creditCode",
            "name", "f.name",
            "regionName", "r.name",
            "activeFrom", "f.activeFrom",
            "partyForm", "f.partyForm",
            "eligible", "f.eligible");

    private static final String ROW =
            "new ziyang.estates.firm.FirmView.Row(f.id, f.creditCode, f.name, f.legalRepresentative, f.phone, r.name,"
                    + " f.activeFrom, f.activeUntil, f.partyForm, f.eligible, f.demonstration)";

    private static final String LINE =
            "new ziyang.estates.firm.FirmView.Line(f.creditCode, f.name, f.legalRepresentative, f.phone, f.address, r.name,"
                    + " f.activeFrom, f.activeUntil, f.partyForm, f.partyHost, f.partySince, f.eligible, f.eligibleReason)";

    private static final String TEXT = "lower(concat(f.creditCode, ' ', f.name)) like :text escape '!'"
            + " or f.id in (select x.id from Firm x join x.formerNames n where n like :text escape '!')";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    @Inject
    private Clock clock;

    @Needs(Permission.FIRM_READ)
    public Page<FirmView.Row> list(Filter filter, Page.Request page) {
        var rows =
                new Query.Projection<>(ROW, "f", page.order(SORTS, "f.creditCode, f.id", "f.id"), FirmView.Row.class);
        return filtered(filter).page(entities, rows, page);
    }

    /** Hands every firm that the filter finds to the reader by its credit code. */
    @Needs(Permission.FIRM_READ)
    public void each(Filter filter, @NotNull Consumer<FirmView.Line> reader) {
        var lines = new Query.Projection<>(LINE, "f", "f.creditCode", FirmView.Line.class);
        filtered(filter).each(entities, lines, FirmView.Line::creditCode, block -> block.forEach(reader));
    }

    @Needs(Permission.FIRM_READ)
    public FirmView get(@NotNull String creditCode) {
        Firm firm = entities.createQuery("select f from Firm f where f.creditCode = :code", Firm.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Firm", creditCode));
        boolean mayChange = access.may(Permission.FIRM_MANAGE)
                && access.covers(firm.getRegion().getId());
        return FirmView.of(firm, mayChange);
    }

    /** Those that work in the city today, by name. */
    @Needs(Permission.FIRM_READ)
    public List<Choice> active() {
        return entities.createQuery(
                        "select new ziyang.estates.firm.FirmRegister.Choice(f.creditCode, f.name) from Firm f"
                                + " where f.activeFrom <= :day and (f.activeUntil is null or f.activeUntil >= :day)"
                                + " order by f.name, f.id",
                        Choice.class)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }

    private Query filtered(Filter filter) {
        Query query = Query.from("Firm f join f.region r")
                .and(TEXT, "text", Query.pattern(filter.text()))
                .and("f.partyForm = :form", "form", filter.partyForm())
                .and("f.eligible = :eligible", "eligible", filter.eligible());
        if (filter.organised() != null) {
            query.and(filter.organised() ? "f.partyForm is not null" : "f.partyForm is null");
        }
        return scope.within(query, "r.id", filter.region());
    }
}
