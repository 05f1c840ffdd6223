package ziyang.estates.harness;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.naming.InitialContext;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Role;

/** The methods of the services, found in the running portal and not in a list. */
public final class Doors {

    private Doors() {}

    /** One method of one service and the reference to call it on. */
    public record Door(Method method, Object service) {

        /** For a method that names a permission. */
        public boolean openTo(Role role) {
            return role.permissions().contains(method.getAnnotation(Needs.class).value());
        }

        public boolean guarded() {
            return method.isAnnotationPresent(Needs.class);
        }

        public String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** Calls it in a transaction that is rolled back, whatever comes of it. */
        public Outcome tried(Object... arguments) throws Exception {
            UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
            transaction.begin();
            try {
                Method seen = service.getClass().getMethod(method.getName(), method.getParameterTypes());
                return new Outcome("done", seen.invoke(service, arguments), "");
            } catch (InvocationTargetException refused) {
                return Outcome.of(refused.getCause());
            } finally {
                transaction.rollback();
            }
        }
    }

    /**
     * What a call came to.
     *
     * @param code {@code done}, the stable code of the refusal, or the class of what was thrown else
     * @param words of the refusal
     */
    public record Outcome(String code, Object result, String words) {

        static Outcome of(Throwable thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof BusinessError error) {
                    return new Outcome(error.code(), null, error.getMessage());
                }
            }
            return new Outcome(thrown.getClass().getName(), null, String.valueOf(thrown.getMessage()));
        }
    }

    /** Methods that ask for a permission. */
    public static List<Door> guarded() {
        return all(method -> method.isAnnotationPresent(Needs.class));
    }

    /** Methods that somebody outside the house can reach for a record: with a permission, or for their own account. */
    public static List<Door> reachable() {
        return all(method -> method.isAnnotationPresent(Needs.class)
                || method.isAnnotationPresent(OpenTo.class)
                        && method.getAnnotation(OpenTo.class).value() == OpenTo.Whom.ONESELF);
    }

    private static List<Door> all(Predicate<Method> wanted) {
        BeanManager beans = CDI.current().getBeanManager();
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("ziyang.estates."))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(wanted)
                        .map(method -> new Door(method, reference(beans, bean, method))))
                .sorted(Comparator.comparing(Door::name))
                .toList();
    }

    /** The service through the view that has the method: itself, or a business interface. */
    private static Object reference(BeanManager beans, Bean<?> bean, Method method) {
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
}
