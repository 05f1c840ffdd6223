package ziyang.estates.web.account;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;

/** Ends the session; a servlet of its own, so that the button on every page costs no component. Only POST, and the cookie is Lax. */
public class SignOut extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityUtils.getSubject().logout();
        response.sendRedirect(request.getContextPath() + "/sign-in.xhtml");
    }
}
