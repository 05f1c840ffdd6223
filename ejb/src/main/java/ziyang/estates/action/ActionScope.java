package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.Query;
import ziyang.estates.region.Regions;

/** Which actions an account sees: those of its regions, and those its unit leads or helps with. */
@ApplicationScoped
class ActionScope {

    /** Aliases of an action query: a the action, m its meeting, s its street, u its lead unit. */
    static final String FROM = "Action a join a.meeting m join a.region s join a.leadUnit u";

    private static final String TAKES_PART =
            "a.leadUnit.id = :unit or a.id in (select own.action.id from ActionPart own where own.unit.id = :unit)";

    /** Who once was given the action may still read what became of it. */
    private static final String TOOK_PART =
            TAKES_PART + " or a.id in (select past.action.id from Contest past where past.unit.id = :unit)";

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    /** Adds the conditions of the account's scope for lists and figures. */
    Query limit(Query query) {
        return limit(query, TAKES_PART);
    }

    /** The same for one record: also what the unit has handed on since. */
    Query readable(Query query) {
        return limit(query, TOOK_PART);
    }

    private Query limit(Query query, String own) {
        Scope scope = access.scope();
        if (scope.everything()) {
            return query;
        }
        query.with("unit", scope.unit());
        return scope.regions().isEmpty()
                ? query.and(own)
                : query.and("a.region.id in :regions or " + own, "regions", scope.regions());
    }

    /** Adds the condition that the street is the region or managed by it on the day; a missing code adds nothing. */
    Query within(Query query, String region, LocalDate day) {
        if (region == null || region.isBlank()) {
            return query;
        }
        long top = regions.tree().named(region).getId();
        return query.and("a.region.id in :within", "within", regions.tree().subtree(top, day));
    }
}
