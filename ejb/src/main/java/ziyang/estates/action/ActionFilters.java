package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.Query;
import ziyang.estates.unit.UnitService;

/** What a filter of actions means, for every list, board and figure alike. */
@ApplicationScoped
class ActionFilters {

    private static final String LED = "u.code = :leader";
    private static final String TAKES_PART =
            LED + " or a.id in (select helping.action.id from ActionPart helping where helping.unit.code = :leader)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ActionScope scope;

    @Inject
    private UnitService units;

    /** A query for actions with the aliases of {@link ActionScope#FROM}. */
    Query query(ActionRegister.Filter filter, ActionLight now) {
        Query query = scope.limit(Query.from(ActionScope.FROM))
                .containing("concat(a.title, ' ', a.code)", "text", filter.text())
                .and("a.state = :state", "state", filter.state());
        query.and(filter.only().led() ? LED : TAKES_PART, "leader", leader(filter.unit()));
        if (filter.only().open()) {
            query.and(ActionLight.OPEN);
        }
        if (filter.only().mine()) {
            query.and("a.handlerId = :mine", "mine", access.who().accountId());
        }
        if (filter.only().figure() != null) {
            filter.only().figure().condition(query, now);
        }
        scope.within(query, filter.region(), now.today());
        if (filter.period() != null) {
            query.and("a.assignedOn >= :from", "from", filter.period().from())
                    .and("a.assignedOn <= :to", "to", filter.period().to());
        }
        return now.condition(query, filter.light());
    }

    /** The code of the unit that the filter names by code, name or alias. */
    private String leader(String unit) {
        return unit == null || unit.isBlank() ? null : units.named("unit", unit).getCode();
    }

    /** Which of the rows something blocks now. */
    Set<Long> blocked(List<ActionView.Row> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select b.action.id from Blocker b where b.liftedOn is null and b.action.id in :ids",
                        Long.class)
                .setParameter("ids", rows.stream().map(ActionView.Row::id).toList())
                .getResultList());
    }
}
