package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.Query;
import ziyang.estates.region.Regions;

/** Which records an account sees: those of its regions, and all of them where a unit has no regions of its own, as with estates. */
@ApplicationScoped
class GovernanceScope {

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** @param place the expression for the id of the region in which a record lies */
    Query limit(Query query, String place) {
        Scope scope = access.scope();
        return scope.everything() || scope.regions().isEmpty()
                ? query
                : query.and(place + " in :seen", "seen", scope.regions());
    }

    /** Only those that a region manages today. */
    Query within(Query query, String place, String region) {
        if (region == null || region.isBlank()) {
            return query;
        }
        long top = regions.tree().named(region).getId();
        return query.and(place + " in :within", "within", regions.tree().subtree(top, today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
