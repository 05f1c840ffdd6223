package ziyang.estates.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.Locale;
import java.util.Optional;
import ziyang.estates.base.BusinessError;

/**
 * Answers whatever a page or a download throws with the page that explains it. A refusal is one line in the log, not a failure of the
 * server; whoever loses the session in the middle of a request is asked to sign in again.
 *
 * <p>It forwards by itself instead of leaving it to the server, which would log a refusal with its whole trace and take the security
 * headers off the answer.
 */
public class Trouble extends HttpFilter {

    private static final Logger LOG = System.getLogger(Trouble.class.getName());
    private static final String PAGE = "/WEB-INF/errorpages/failed.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            answer(request, response, thrown);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException, ServletException {
        Optional<BusinessError> refusal = Problem.refusal(thrown);
        refusal.ifPresent(refused -> LOG.log(
                Logger.Level.INFO,
                "refused {0} {1}: {2}",
                request.getMethod(),
                request.getServletPath(),
                refused.code()));
        response.resetBuffer();
        if (request.getServletPath().startsWith("/api")) {
            Problem.of(thrown, Locale.SIMPLIFIED_CHINESE).write(response);
            return;
        }
        if (signedOut(request, refusal)) {
            SignedIn.lead(request, response, SignedIn.ENDED);
            return;
        }
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, thrown);
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, thrown.getClass().getName());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** The session was there when the request came and is gone now; never from the sign-in page to itself. */
    private static boolean signedOut(HttpServletRequest request, Optional<BusinessError> refusal) {
        if ("/sign-in.xhtml".equals(request.getServletPath())) {
            return false;
        }
        boolean gone = request.getRequestedSessionId() != null && request.getSession(false) == null;
        return gone
                || refusal.filter(refused -> refused.kind() == BusinessError.Kind.NOT_SIGNED_IN)
                        .isPresent();
    }
}
