package ziyang.estates.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;

/** Where somebody is led whose request threw. */
class TroubleTest {

    private static final HttpSession SESSION = fake(HttpSession.class, Map.of());

    private String led = "";

    @Test
    void aSessionThatEndedInTheMiddleOfARequestLeadsToTheSignInPage() throws Exception {
        run("/meeting/action.xhtml", null, new IllegalStateException("session is invalid"));
        assertEquals("/sign-in.xhtml?ended=true", led);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignInHoweverTheRefusalIsWrapped() throws Exception {
        BusinessError refused = new BusinessError(BusinessError.Kind.NOT_SIGNED_IN, "sign-in.needed");
        run("/meeting/action.xhtml", SESSION, new IllegalStateException(new RuntimeException(refused)));
        assertEquals("/sign-in.xhtml?ended=true", led);
    }

    @Test
    void aRefusalAndAFailureAreExplainedByTheErrorPage() throws Exception {
        run("/meeting/action.xhtml", SESSION, BusinessError.missing("Action", 5));
        assertEquals("forward /WEB-INF/errorpages/failed.xhtml", led);
        run("/meeting/action.xhtml", SESSION, new IllegalStateException("broken"));
        assertEquals("forward /WEB-INF/errorpages/failed.xhtml", led);
    }

    @Test
    void theSignInPageNeverLeadsToItself() throws Exception {
        run("/sign-in.xhtml", null, new IllegalStateException("broken"));
        assertEquals("forward /WEB-INF/errorpages/failed.xhtml", led);
    }

    private void run(String path, HttpSession session, RuntimeException thrown) throws Exception {
        Map<String, Function<Object[], Object>> answers = new HashMap<>();
        answers.put("getServletPath", arguments -> path);
        answers.put("getRequestURI", arguments -> path);
        answers.put("getContextPath", arguments -> "");
        answers.put("getMethod", arguments -> "GET");
        answers.put("getRequestedSessionId", arguments -> "old");
        answers.put("getSession", arguments -> session);
        answers.put("getRequestDispatcher", arguments -> dispatcher((String) arguments[0]));
        Function<Object[], Object> redirect = arguments -> led = (String) arguments[0];
        FilterChain chain = (request, response) -> {
            throw thrown;
        };
        new Trouble()
                .doFilter(
                        fake(HttpServletRequest.class, answers),
                        fake(HttpServletResponse.class, Map.of("sendRedirect", redirect)),
                        chain);
    }

    private RequestDispatcher dispatcher(String page) {
        return fake(RequestDispatcher.class, Map.of("forward", arguments -> led = "forward " + page));
    }

    private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        Object fake =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer =
                            answers.getOrDefault(method.getName(), all -> null).apply(arguments);
                    Class<?> wanted = method.getReturnType();
                    return wanted == void.class ? null : wanted == boolean.class ? Boolean.FALSE : answer;
                });
        return type.cast(fake);
    }
}
