package ziyang.estates.estate;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads estates within the account's scope. */
@Stateless
public class EstateRegister {

    /**
     * Which estates; null means any. Those that were merged into another are never among them.
     *
     * @param text part of the name, a former name, the address or the code, or the first letters of the name's pinyin
     * @param region code of a region, with everything it manages today
     * @param builtBefore built before this year
     */
    public record Filter(String text, String region, EstateKind kind, Boolean inScope, Integer builtBefore)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    private static final Map<String, String> SORTS = Map.of(
            "code", "e.code",
            "name", "e.name",
            "community", "c.name",
            "builtYear", "e.builtYear",
            "kind", "e.kind",
            "households", "e.households",
            "area", "e.area");

    private static final String ROW =
            "new ziyang.estates.estate.EstateView.Row(e.id, e.code, e.name, c.code, c.name, e.address,"
                    + " e.builtYear, e.kind, e.households, e.area, e.inScope, e.demonstration)";

    private static final String LINE =
            "new ziyang.estates.estate.EstateView.Line(e.code, e.name, c.name, e.address, e.builtYear,"
                    + " e.kind, e.households, e.area, e.buildings, e.lifts, e.inScope, e.scopeReason, e.infrastructure, e.income,"
                    + " e.scattered, e.will, e.holdsFrom)";

    private static final String TEXT =
            "lower(concat(e.code, ' ', e.name, ' ', e.initials, ' ', e.address)) like :text escape '!'"
                    + " or e.id in (select x.id from Estate x join x.formerNames f where f like :text escape '!')";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private EstateScope scope;

    @Inject
    @Any
    private Instance<Chronicle> chronicles;

    @Needs(Permission.ESTATE_READ)
    public Page<EstateView.Row> list(Filter filter, Page.Request page) {
        return filtered(filter)
                .page(
                        entities,
                        new Query.Projection<>(
                                ROW, "e", page.order(SORTS, "e.code, e.id", "e.id"), EstateView.Row.class),
                        page);
    }

    /** Hands every estate that the filter finds to the reader by its code. */
    @Needs(Permission.ESTATE_READ)
    public void each(Filter filter, @NotNull Consumer<EstateView.Line> reader) {
        var lines = new Query.Projection<>(LINE, "e", "e.code", EstateView.Line.class);
        filtered(filter).each(entities, lines, EstateView.Line::code, block -> block.forEach(reader));
    }

    /** One estate with its history; a merged one still answers by its code. */
    @Needs(Permission.ESTATE_READ)
    public EstateView get(@NotNull String code) {
        Estate estate = find(code);
        List<EstateRevision> history = entities.createQuery(
                        "select r from EstateRevision r where r.estate = :estate order by r.holdsFrom desc, r.id desc",
                        EstateRevision.class)
                .setParameter("estate", estate)
                .getResultList();
        boolean mayChange = access.may(Permission.ESTATE_MANAGE)
                && access.covers(estate.getCommunity().getId())
                && estate.getMergedInto() == null;
        return EstateView.of(estate, history, mayChange);
    }

    /** Everything that hangs on the estate and that the account may read, the latest first; what is due comes before what has happened. */
    @Needs(Permission.ESTATE_READ)
    public List<Chronicle.Event> timeline(@NotNull String code) {
        Estate estate = find(code);
        return chronicles.stream()
                .filter(chronicle -> access.may(chronicle.permission()))
                .flatMap(chronicle -> chronicle.of(estate).stream())
                .sorted(Comparator.comparing(Chronicle.Event::day).reversed().thenComparing(Chronicle.Event::topic))
                .toList();
    }

    /**
     * The facts as they stood on a day.
     *
     * @throws BusinessError {@code estate.before} for a day before the first that is known
     */
    @Needs(Permission.ESTATE_READ)
    public EstateDraft asOf(@NotNull String code, @NotNull LocalDate day) {
        Estate estate = find(code);
        if (!day.isBefore(estate.getHoldsFrom())) {
            return estate.draft();
        }
        return entities.createQuery(
                        "select r from EstateRevision r where r.estate = :estate and r.holdsFrom <= :day and r.holdsTo >= :day",
                        EstateRevision.class)
                .setParameter("estate", estate)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(EstateRevision::draft)
                .orElseThrow(() -> BusinessError.field("on", "estate.before", day));
    }

    private Estate find(String code) {
        return scope.limit(Query.from(EstateScope.FROM))
                .and("e.code = :code", "code", code)
                .list(entities, "e", "e.id", Estate.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Estate", code));
    }

    private Query filtered(Filter filter) {
        Query query = scope.limit(Query.from(EstateScope.FROM))
                .and("e.mergedInto is null")
                .and(TEXT, "text", Query.pattern(filter.text()))
                .and("e.kind = :kind", "kind", filter.kind())
                .and("e.inScope = :inScope", "inScope", filter.inScope())
                .and("e.builtYear < :builtBefore", "builtBefore", filter.builtBefore());
        return scope.within(query, filter.region());
    }
}
