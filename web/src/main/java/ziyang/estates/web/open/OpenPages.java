package ziyang.estates.web.open;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.web.layout.Speech;

/** Makes pages for people without an account: in the language of the address, without a session. */
abstract class OpenPages extends HttpServlet {

    private static final String PAGES = "/WEB-INF/open/";
    private static final String[] ASKED = {
        "on",
        "before",
        "after",
        "clause",
        "receipt",
        "q",
        "past",
        "page",
        "kind",
        "building",
        "grade",
        "region",
        "area",
        "agreed"
    };

    static void speak(HttpServletRequest request, Locale locale) {
        request.setAttribute(Speech.CHOSEN, locale);
        boolean english = locale.equals(Locale.ENGLISH);
        request.setAttribute("english", english);
        request.setAttribute("other", "?" + asked(request) + (english ? "" : "lang=en"));
    }

    /** What else the address asks, for the same page in the other language. */
    private static String asked(HttpServletRequest request) {
        return Stream.of(ASKED)
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    static byte[] rendered(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        Capture capture = new Capture(response);
        request.getRequestDispatcher(PAGES + page + ".xhtml").forward(new Fleeting(request), capture);
        return capture.bytes();
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, BusinessError refused)
            throws ServletException, IOException {
        response.setStatus(refused.kind().status());
        Locale language = Address.language(request);
        request.setAttribute("refused", refused.text(language));
        speak(request, language);
        write(response, rendered(request, response, "refused"));
    }

    static void write(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
