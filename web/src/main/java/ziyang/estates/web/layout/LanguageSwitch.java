package ziyang.estates.web.layout;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code ?lang=en} on any page changes the language and shows the same page again without it. */
public class LanguageSwitch extends HttpFilter {

    private static final String PARAMETER = "lang";

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String wanted = "GET".equals(request.getMethod()) ? request.getParameter(PARAMETER) : null;
        if (wanted == null) {
            chain.doFilter(request, response);
            return;
        }
        language.speak(wanted);
        String rest = query(request, "");
        response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }

    /** The address of the present page in another language. */
    static String address(HttpServletRequest request, String tag) {
        String rest = query(request, "&");
        return "?" + rest + PARAMETER + "=" + tag;
    }

    private static String query(HttpServletRequest request, String end) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty() || !"GET".equals(request.getMethod())) {
            return "";
        }
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : rest + end;
    }
}
