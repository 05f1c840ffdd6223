package ziyang.estates.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;

/** Whose budgets an account sees: the finance bureau those of the whole city, everybody else those of its regions. */
@ApplicationScoped
class FundScope {

    @Inject
    private Access access;

    /** @throws BusinessError {@code access.scope} */
    void require(Region region) {
        if (!all() && !access.covers(region.getId())) {
            throw BusinessError.denied("access.scope", region.getName());
        }
    }

    boolean covers(Region region) {
        return all() || access.covers(region.getId());
    }

    /** Only budgets of regions that the account sees. */
    Query limit(Query query, String place) {
        return all() || access.scope().everything()
                ? query
                : query.and(place + " in :seen", "seen", access.scope().regions());
    }

    private boolean all() {
        return access.may(Permission.FUND_BUDGET);
    }
}
