package ziyang.estates.web.account;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;

/**
 * Ends the session; a servlet of its own, so that the button on every page costs no component. Only POST, the cookie is Lax, and only the
 * button itself: scripts that send "the page's form" when a page is left must not sign anybody out.
 */
public class SignOut extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("out") == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        SecurityUtils.getSubject().logout();
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
    }
}
