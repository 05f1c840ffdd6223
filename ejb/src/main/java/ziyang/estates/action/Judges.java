package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Permission;

/** Rule M3: who may return, verify and close an action. */
@ApplicationScoped
class Judges {

    @Inject
    private Access access;

    boolean mayJudge(Action action) {
        long unit = access.who().unitId();
        if (!access.may(Permission.ACTION_VERIFY) || action.doneBy(unit)) {
            return false;
        }
        boolean convenerIsDoer = action.doneBy(action.getConvener().getId());
        return action.getConvener().getId() == unit
                || convenerIsDoer && access.covers(action.getRegion().getId());
    }

    /** @throws BusinessError {@code action.doer} for the doer, {@code access.scope} for anybody else who is not the judge */
    void require(Action action) {
        if (access.who().isSystem() || mayJudge(action)) {
            return;
        }
        if (action.doneBy(access.who().unitId())) {
            throw BusinessError.denied("action.doer");
        }
        throw BusinessError.denied("access.scope", action.getConvener().getName());
    }
}
