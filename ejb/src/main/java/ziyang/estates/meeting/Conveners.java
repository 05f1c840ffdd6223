package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Region;

/** Rule M10: a region's joint meeting is convened, and its tray kept, by a unit of that very region. */
@ApplicationScoped
class Conveners {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    boolean convenes(Region region) {
        return access.who().isSystem()
                || access.may(Permission.MEETING_CONVENE) && access.who().regionId() == region.getId();
    }

    /** @throws BusinessError {@code access.scope} for everybody who does not convene there */
    void require(Region region) {
        if (!convenes(region)) {
            throw BusinessError.denied("access.scope", region.getName());
        }
    }

    /** Ids of the units that convene in a region. */
    Set<Long> of(long region) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.MEETING_CONVENE))
                .toList();
        return entities.createQuery(
                        "select distinct a.unit.id from Account a join a.roles r where a.unit.region.id = :region"
                                + " and a.enabled = true and r in :roles",
                        Long.class)
                .setParameter("region", region)
                .setParameter("roles", roles)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
