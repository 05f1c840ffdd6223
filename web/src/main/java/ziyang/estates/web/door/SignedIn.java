package ziyang.estates.web.door;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.shiro.web.filter.authc.AuthenticationFilter;
import org.apache.shiro.web.util.WebUtils;

/** Lets signed-in accounts pass and shows everybody else the sign-in page, also when an ajax request finds its session gone. */
public class SignedIn extends AuthenticationFilter {

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws Exception {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean ended = http.getRequestedSessionId() != null && !http.isRequestedSessionIdValid();
        String page = getLoginUrl() + (ended ? "?ended=true" : "");
        if ("partial/ajax".equals(http.getHeader("Faces-Request"))) {
            redirectAjax(http, response, page);
        } else {
            saveRequest(request);
            WebUtils.issueRedirect(request, response, page);
        }
        return false;
    }

    /** A redirect that the page's script follows; also for a session that has become too old. */
    static void redirectAjax(HttpServletRequest request, ServletResponse response, String page) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .printf(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s%s\"/></partial-response>",
                        request.getContextPath(), page);
    }
}
