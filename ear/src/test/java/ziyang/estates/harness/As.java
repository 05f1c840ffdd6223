package ziyang.estates.harness;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import ziyang.estates.account.PortalRealm;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;

/** Who is at work in an in-container test. */
public final class As {

    /** Of every demonstration account. */
    public static final String PASSWORD = "Estates-2026";

    private static final Map<String, Identity> KNOWN = new ConcurrentHashMap<>();
    private static final DefaultSecurityManager DOOR = door();

    private As() {}

    /** Something that an account does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** A demonstration account; it signs in by its password the first time and is remembered then, because Argon2 is slow. */
    public static <T> T user(String username, Callable<T> work) {
        return in(subject(KNOWN.computeIfAbsent(username, name -> signIn(name, PASSWORD))), work);
    }

    public static void user(String username, Work work) {
        user(username, nothing(work));
    }

    /** Any identity, such as one that {@link #signIn} returned or one made up. */
    public static <T> T identity(Identity who, Callable<T> work) {
        return in(subject(who), work);
    }

    public static void identity(Identity who, Work work) {
        identity(who, nothing(work));
    }

    /** Somebody with exactly this role and without an account. */
    public static void role(Role role, Work work) {
        identity(new Identity(-1, "role-" + role, role.name(), -1, "-", -1, Set.of(role)), work);
    }

    /** A visitor who has not signed in. */
    public static void nobody(Work work) {
        in(new Subject.Builder(DOOR).buildSubject(), nothing(work));
    }

    /**
     * Signs in through Shiro and the portal's realm, as the sign-in page does.
     *
     * @throws org.apache.shiro.authc.AuthenticationException when it is refused
     */
    public static Identity signIn(String username, String password) {
        Subject visitor = new Subject.Builder(DOOR).buildSubject();
        return in(visitor, () -> {
            visitor.login(new UsernamePasswordToken(username, password));
            return (Identity) visitor.getPrincipal();
        });
    }

    private static Subject subject(Identity who) {
        return new Subject.Builder(DOOR)
                .principals(new SimplePrincipalCollection(who, "estates"))
                .authenticated(true)
                .buildSubject();
    }

    private static <T> T in(Subject subject, Callable<T> work) {
        Map<Object, Object> before = ThreadContext.getResources();
        ThreadContext.bind(DOOR);
        ThreadContext.bind(subject);
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            ThreadContext.remove();
            ThreadContext.setResources(before);
        }
    }

    private static Callable<Void> nothing(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private static DefaultSecurityManager door() {
        DefaultSessionStorageEvaluator none = new DefaultSessionStorageEvaluator();
        none.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(none);
        DefaultSecurityManager door = new DefaultSecurityManager(new PortalRealm());
        door.setSubjectDAO(subjects);
        return door;
    }
}
