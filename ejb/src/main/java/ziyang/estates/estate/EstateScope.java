package ziyang.estates.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.Query;
import ziyang.estates.region.Regions;

/**
 * Which estates an account sees: those of its regions. A department's liaison has no regions of its own and sees all of them, for its
 * subject lies in all of them (条块结合, 资府办发〔2020〕72号 三（二）1); an estate's facts name nobody.
 */
@ApplicationScoped
public class EstateScope {

    /** What a list of estates reads from: {@code e} and its community {@code c}. */
    public static final String FROM = "Estate e join e.community c";

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** Only those that the account sees. */
    public Query limit(Query query) {
        Scope scope = access.scope();
        return scope.everything() || scope.regions().isEmpty()
                ? query
                : query.and("c.id in :seen", "seen", scope.regions());
    }

    /** Only those that a region manages today. */
    public Query within(Query query, String region) {
        if (region == null || region.isBlank()) {
            return query;
        }
        long top = regions.tree().named(region).getId();
        return query.and("c.id in :within", "within", regions.tree().subtree(top, LocalDate.now(clock)));
    }
}
