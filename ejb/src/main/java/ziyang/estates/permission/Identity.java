package ziyang.estates.permission;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.util.ThreadContext;
import ziyang.estates.base.BusinessError;

/**
 * Who is at work in this thread.
 *
 * @param regionId home region of the account's unit
 */
public record Identity(
        long accountId,
        String username,
        String displayName,
        long unitId,
        String unitName,
        long regionId,
        Set<Role> roles)
        implements Serializable {

    private static final ThreadLocal<Identity> ACTING = new ThreadLocal<>();
    private static final Identity PORTAL = new Identity(0, "system", "平台", 0, "平台", 0, Set.of());

    /** The signed-in account, the portal itself inside {@link #asSystem}, or nobody. */
    public static Optional<Identity> current() {
        if (ACTING.get() != null) {
            return Optional.of(ACTING.get());
        }
        if (ThreadContext.getSecurityManager() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable((Identity) SecurityUtils.getSubject().getPrincipal());
    }

    /** @throws BusinessError {@code sign-in.needed} */
    public static Identity get() {
        return current().orElseThrow(() -> new BusinessError(BusinessError.Kind.NOT_SIGNED_IN, "sign-in.needed"));
    }

    /** @throws BusinessError {@code access.permission} when nobody is signed in or no role grants it */
    public static void require(Permission permission) {
        if (!get().may(permission)) {
            throw BusinessError.denied("access.permission", permission);
        }
    }

    /** Runs work of the portal itself: start-up and timers. Never reachable from a request. */
    public static void asSystem(Runnable work) {
        as(PORTAL, work);
    }

    /** Runs work that somebody has begun and does not wait for, as that account. */
    public static void as(Identity who, Runnable work) {
        Identity before = ACTING.get();
        ACTING.set(who);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(Identity before) {
        if (before == null) {
            ACTING.remove();
        } else {
            ACTING.set(before);
        }
    }

    public boolean isSystem() {
        return this == PORTAL;
    }

    public boolean may(Permission permission) {
        return isSystem() || roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    public boolean reaches(Role.Reach reach) {
        return roles.stream().anyMatch(role -> role.reach() == reach);
    }
}
