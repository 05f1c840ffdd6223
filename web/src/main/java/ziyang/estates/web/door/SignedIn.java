package ziyang.estates.web.door;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.web.filter.authc.AuthenticationFilter;

/** Lets signed-in accounts pass and shows everybody else the sign-in page, also when an ajax request finds its session gone. */
public class SignedIn extends AuthenticationFilter {

    /** The sign-in page, saying that a session has ended. */
    static final String ENDED = "/sign-in.xhtml?ended=true";

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws Exception {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean ended = http.getRequestedSessionId() != null && !http.isRequestedSessionIdValid();
        if (!ajax(http)) {
            saveRequest(request);
        }
        lead(http, (HttpServletResponse) response, ended ? ENDED : getLoginUrl());
        return false;
    }

    /** Sends the browser to another page; an ajax request gets a redirect that the page's script follows. */
    static void lead(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (!ajax(request)) {
            response.sendRedirect(request.getContextPath() + page);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .printf(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s%s\"/></partial-response>",
                        request.getContextPath(), page);
    }

    private static boolean ajax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
