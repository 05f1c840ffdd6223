package ziyang.estates.web.door;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.shiro.web.filter.authc.AuthenticationFilter;

/** Lets signed-in accounts pass and shows everybody else the sign-in page, also when an ajax request finds its session gone. */
public class SignedIn extends AuthenticationFilter {

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws Exception {
        HttpServletRequest http = (HttpServletRequest) request;
        if ("partial/ajax".equals(http.getHeader("Faces-Request"))) {
            redirectAjax(http, response);
        } else {
            saveRequestAndRedirectToLogin(request, response);
        }
        return false;
    }

    private void redirectAjax(HttpServletRequest request, ServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .printf(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s%s\"/></partial-response>",
                        request.getContextPath(), getLoginUrl());
    }
}
