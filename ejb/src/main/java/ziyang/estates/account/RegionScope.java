package ziyang.estates.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ziyang.estates.base.Query;
import ziyang.estates.region.Regions;

/**
 * Conditions of lists on the region in which a record lies. An account sees the records of its regions; a department's liaison has no
 * regions of its own and sees all of them, for its subject lies in all of them (条块结合, 资府办发〔2020〕72号 三（二）1): only for records that
 * name nobody.
 */
@ApplicationScoped
public class RegionScope {

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** Whether the account sees every region. */
    public boolean all() {
        Scope scope = access.scope();
        return scope.everything() || scope.regions().isEmpty();
    }

    /**
     * Only what the account sees.
     *
     * @param place the expression for the id of the region in which a record lies
     */
    public Query limit(Query query, String place) {
        return all()
                ? query
                : query.and(place + " in :seen", "seen", access.scope().regions());
    }

    /** Only what lies in a region or in one that it manages today; a missing code adds nothing. */
    public Query within(Query query, String place, String region) {
        if (region == null || region.isBlank()) {
            return query;
        }
        long top = regions.tree().named(region).getId();
        return query.and(place + " in :within", "within", regions.tree().subtree(top, today()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
