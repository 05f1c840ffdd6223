package ziyang.estates.management;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateScope;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads how estates should be and are managed, within the account's scope. */
@Stateless
public class ManagementRegister {

    /**
     * Which estates; null means any.
     *
     * @param text part of the name, the address or the code
     * @param region code of a region, with everything it manages today
     * @param mode what holds today
     * @param decided whether anything holds today
     * @param firm credit code of the firm that manages it today
     */
    public record Filter(String text, String region, ManagementMode mode, Boolean decided, String firm)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    private static final Map<String, String> SORTS =
            Map.of("code", "e.code", "name", "e.name", "communityName", "c.name");

    private static final String SUBJECT =
            "new ziyang.estates.management.ManagementView.Subject(e.id, e.code, e.name, c.name, e.kind, e.builtYear,"
                    + " e.households, e.infrastructure, e.income, e.scattered, e.will, e.demonstration)";

    private static final String TODAY = "d.holdsFrom <= :today and (d.holdsTo is null or d.holdsTo >= :today)";

    private static final String HOLDS = "exists (select d.id from ModeDecision d where d.estate = e and " + TODAY;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private EstateScope scope;

    @Inject
    private Decisions decisions;

    @Inject
    private Clock clock;

    @Needs(Permission.ESTATE_READ)
    public Page<ManagementView.Row> list(Filter filter, Page.Request page) {
        LocalDate today = LocalDate.now(clock);
        Page<ManagementView.Subject> subjects = filtered(filter, today)
                .page(
                        entities,
                        new Query.Projection<>(
                                SUBJECT, "e", page.order(SORTS, "e.code, e.id", "e.id"), ManagementView.Subject.class),
                        page);
        Decisions.Table table = decisions.table(today);
        Map<Long, ManagementView.Held> held = held(subjects.items(), today);
        return subjects.map(one -> ManagementView.Row.of(one, table.recommend(one.facts()), held.get(one.id())));
    }

    /** Hands every estate that the filter finds to the reader by its code, with what was decided last. */
    @Needs(Permission.ESTATE_READ)
    public void each(Filter filter, @NotNull Consumer<ManagementView.Line> reader) {
        LocalDate today = LocalDate.now(clock);
        Decisions.Table table = decisions.table(today);
        var subjects = new Query.Projection<>(SUBJECT, "e", "e.code", ManagementView.Subject.class);
        filtered(filter, today).each(entities, subjects, ManagementView.Subject::code, block -> {
            Map<Long, ManagementView.Latest> latest = latest(block);
            block.forEach(one -> reader.accept(new ManagementView.Line(
                    one.code(),
                    one.name(),
                    one.communityName(),
                    table.recommend(one.facts()).mode(),
                    latest.get(one.id()))));
        });
    }

    private Map<Long, ManagementView.Latest> latest(List<ManagementView.Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = subjects.stream().map(ManagementView.Subject::id).toList();
        return entities.createQuery(
                        "select new ziyang.estates.management.ManagementView.Latest(d.estate.id, d.mode, d.holdsFrom, d.holdsTo,"
                                + " d.decidedBy, d.reason, d.endReason, f.creditCode, f.name) from ModeDecision d left join d.firm f"
                                + " where d.estate.id in :ids order by d.holdsFrom, d.id",
                        ManagementView.Latest.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ManagementView.Latest::estate, Function.identity(), (one, later) -> later));
    }

    /** One estate; a merged one still answers by its code. */
    @Needs(Permission.ESTATE_READ)
    public ManagementView get(@NotNull String code) {
        Estate estate = scope.limit(Query.from(EstateScope.FROM))
                .and("e.code = :code", "code", code)
                .list(entities, "e", "e.id", Estate.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Estate", code));
        LocalDate today = LocalDate.now(clock);
        boolean may = access.may(Permission.MODE_DECIDE)
                && access.covers(estate.getCommunity().getId())
                && estate.getMergedInto() == null;
        return ManagementView.of(
                estate, decisions.latestFirst(estate), decisions.table(today).recommend(Facts.of(estate)), today, may);
    }

    /**
     * The plan's table of modes as it holds on a day; it is policy, the same for everybody.
     *
     * @param day null for today
     */
    @Needs(Permission.ESTATE_READ)
    public DecisionTable table(LocalDate day) {
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        return new DecisionTable(
                on,
                decisions.table(on).rules().stream().map(DecisionTable.Line::of).toList(),
                decisions.limits(on).stream().map(DecisionTable.Limit::of).toList());
    }

    private Map<Long, ManagementView.Held> held(List<ManagementView.Subject> subjects, LocalDate today) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = subjects.stream().map(ManagementView.Subject::id).toList();
        return entities.createQuery(
                        "select new ziyang.estates.management.ManagementView.Held(d.estate.id, d.mode, d.holdsFrom, f.name)"
                                + " from ModeDecision d left join d.firm f where d.estate.id in :ids and " + TODAY,
                        ManagementView.Held.class)
                .setParameter("ids", ids)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(ManagementView.Held::estate, Function.identity()));
    }

    private Query filtered(Filter filter, LocalDate today) {
        Query query = scope.limit(Query.from(EstateScope.FROM))
                .and("e.mergedInto is null")
                .and(
                        "lower(concat(e.code, ' ', e.name, ' ', e.initials, ' ', e.address)) like :text escape '!'",
                        "text",
                        Query.pattern(filter.text()));
        if (filter.mode() != null) {
            query.and(HOLDS + " and d.mode = :mode)", "mode", filter.mode()).with("today", today);
        }
        if (filter.firm() != null && !filter.firm().isBlank()) {
            query.and(HOLDS + " and d.firm.creditCode = :firm)", "firm", filter.firm())
                    .with("today", today);
        }
        if (filter.decided() != null) {
            query.and((filter.decided() ? "" : "not ") + HOLDS + ")").with("today", today);
        }
        return scope.within(query, filter.region());
    }
}
