package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Permission;

/** Whose applications an account sees: who pays all of them, everybody else those of its regions. */
@ApplicationScoped
class ApplicationScope {

    @Inject
    private Access access;

    boolean covers(FundApplication application) {
        return all() || access.covers(application.getRegion().getId());
    }

    /** @throws BusinessError {@code access.scope} */
    void require(FundApplication application) {
        if (!covers(application)) {
            throw BusinessError.denied("access.scope", application.getRegion().getName());
        }
    }

    /** @param place the expression for the id of the region of an application */
    Query limit(Query query, String place) {
        return all() || access.scope().everything()
                ? query
                : query.and(place + " in :seen", "seen", access.scope().regions());
    }

    private boolean all() {
        return access.may(Permission.FUND_PAY);
    }
}
