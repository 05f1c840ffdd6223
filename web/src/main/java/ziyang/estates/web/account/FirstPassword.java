package ziyang.estates.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Who came in with a one-time password sees no page but the one that changes it. */
public class FirstPassword extends HttpFilter {

    static final String PENDING = "estates.password.pending";
    static final String PAGE = "/account/password.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        HttpSession session = request.getSession(false);
        boolean pending = session != null && session.getAttribute(PENDING) != null;
        if (pending && !path.equals(PAGE) && !path.startsWith("/jakarta.faces.resource")) {
            response.sendRedirect(request.getContextPath() + PAGE);
            return;
        }
        chain.doFilter(request, response);
    }
}
