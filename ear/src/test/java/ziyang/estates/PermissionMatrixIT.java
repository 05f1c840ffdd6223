package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Role;

/**
 * Every service method times every role, found in the running portal and not in a list: whoever lacks the permission is refused before
 * anything else is looked at, whoever has it is let in. The arguments are dummies and every call is rolled back.
 */
class PermissionMatrixIT extends InContainer {

    private static final Map<Class<?>, Object> ZERO = Map.of(
            boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0, char.class, ' ', short.class, (short)
                    0);

    @Inject
    private BeanManager beans;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    /** One guarded method of one service and the reference to call it on. */
    private record Door(Method method, Object service) {

        boolean openTo(Role role) {
            return role.permissions().contains(method.getAnnotation(Needs.class).value());
        }

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @Test
    void whoLacksThePermissionIsRefusedAtEveryServiceMethod() {
        List<String> open = new ArrayList<>();
        for (Door door : doors()) {
            Stream.of(Role.values())
                    .filter(role -> !door.openTo(role))
                    .filter(role -> !"access.permission".equals(outcome(door, role)))
                    .forEach(role -> open.add(role + " got into " + door.name()));
        }
        assertEquals(List.of(), open);
    }

    @Test
    void whoHasThePermissionIsLetInAtEveryServiceMethod() {
        List<String> closed = new ArrayList<>();
        for (Door door : doors()) {
            Stream.of(Role.values())
                    .filter(door::openTo)
                    .filter(role -> "access.permission".equals(outcome(door, role)))
                    .forEach(role -> closed.add(role + " was kept out of " + door.name()));
        }
        assertEquals(List.of(), closed);
    }

    @Test
    void aVisitorIsAskedToSignInAtEveryServiceMethod() {
        List<String> open = doors().stream()
                .filter(door -> !"sign-in.needed".equals(outcome(door, null)))
                .map(Door::name)
                .toList();
        assertEquals(List.of(), open);
    }

    private List<Door> doors() {
        List<Door> doors = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("ziyang.estates."))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Needs.class))
                        .map(method -> new Door(method, reference(bean, method))))
                .sorted(Comparator.comparing(Door::name))
                .toList();
        assertTrue(doors.size() >= 15, "services were found");
        return doors;
    }

    /** The service through the view that has the method: itself, or a business interface. */
    private Object reference(Bean<?> bean, Method method) {
        Type view = bean.getTypes().stream()
                .filter(type -> type instanceof Class<?> seen && has(seen, method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no view has " + method));
        return beans.getReference(bean, view, beans.createCreationalContext(bean));
    }

    private static boolean has(Class<?> view, Method method) {
        return Arrays.stream(view.getMethods())
                .anyMatch(seen -> seen.getName().equals(method.getName())
                        && Arrays.equals(seen.getParameterTypes(), method.getParameterTypes()));
    }

    /** The code of the refusal, or what else came out; the role null is nobody. */
    private String outcome(Door door, Role role) {
        String[] outcome = new String[1];
        As.Work call = () -> outcome[0] = call(door);
        if (role == null) {
            As.nobody(call);
        } else {
            As.role(role, call);
        }
        return outcome[0];
    }

    private String call(Door door) throws Exception {
        Object[] dummies =
                Arrays.stream(door.method().getParameterTypes()).map(ZERO::get).toArray();
        transaction.begin();
        try {
            Method seen = door.service()
                    .getClass()
                    .getMethod(door.method().getName(), door.method().getParameterTypes());
            seen.invoke(door.service(), dummies);
            return "done";
        } catch (InvocationTargetException refused) {
            return code(refused.getCause());
        } finally {
            transaction.rollback();
        }
    }

    private static String code(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessError error) {
                return error.code();
            }
        }
        return thrown.getClass().getName();
    }
}
