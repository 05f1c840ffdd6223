package ziyang.estates.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;

/** The two questions of every service: may this role, and may it here. */
@ApplicationScoped
public class Access {

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    public Identity who() {
        return Identity.get();
    }

    public boolean may(Permission permission) {
        return Identity.current().map(who -> who.may(permission)).orElse(false);
    }

    /** @throws BusinessError {@code access.scope} when the region lies outside what the account is responsible for */
    public void requireRegion(Region region) {
        if (!covers(region.getId())) {
            throw BusinessError.denied("access.scope", region.getName());
        }
    }

    /** @throws BusinessError {@code access.scope} when it is not the account's own unit */
    public void requireUnit(Unit unit) {
        if (!who().isSystem() && who().unitId() != unit.getId()) {
            throw BusinessError.denied("access.scope", unit.getName());
        }
    }

    /** Whether the region is one the account's role reaches today. */
    public boolean covers(long region) {
        Scope scope = scope();
        return scope.everything() || scope.regions().contains(region);
    }

    /** The conditions for lists, computed from the roles and the region tree of today. */
    public Scope scope() {
        Identity who = who();
        if (who.isSystem() || who.reaches(Role.Reach.CITY)) {
            return new Scope(true, Set.of(), who.unitId());
        }
        Set<Long> seen = who.reaches(Role.Reach.REGION)
                ? regions.tree().subtree(who.regionId(), LocalDate.now(clock))
                : Set.of();
        return new Scope(false, seen, who.unitId());
    }
}
