package ziyang.estates.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.Query;

/** Which estates an account sees: those of its regions, and all of them where it has none, for an estate's facts name nobody. */
@ApplicationScoped
public class EstateScope {

    /** What a list of estates reads from: {@code e} and its community {@code c}. */
    public static final String FROM = "Estate e join e.community c";

    private static final String COMMUNITY = "c.id";

    @Inject
    private RegionScope scope;

    /** Only those that the account sees. */
    public Query limit(Query query) {
        return scope.limit(query, COMMUNITY);
    }

    /** Only those that a region manages today. */
    public Query within(Query query, String region) {
        return scope.within(query, COMMUNITY, region);
    }
}
