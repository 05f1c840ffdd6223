package ziyang.estates.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.standard.PublicSearch;

/** Seeks words in the published standards. */
public class SearchSite extends OpenPages {

    private static final int SIZE = 20;

    @Inject
    private transient PublicSearch search;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Locale language = Address.language(request);
        String words = request.getParameter("q");
        request.setAttribute("q", words);
        try {
            LocalDate day = Address.day(request.getParameter("on"));
            boolean past = Boolean.parseBoolean(request.getParameter("past"));
            int page = Math.max(1, Math.min(Address.number(request.getParameter("page")), Page.Request.MOST));
            request.setAttribute("day", day);
            request.setAttribute("past", past);
            request.setAttribute("page_", page);
            if (words != null && !words.isBlank()) {
                PublicSearch.Sought sought = new PublicSearch.Sought(words, day, past);
                Page<PublicSearch.Hit> found =
                        search.find(sought, new Page.Request((page - 1) * SIZE, SIZE, null, true));
                request.setAttribute("found", found);
                request.setAttribute("more", (long) page * SIZE < found.total());
                request.setAttribute("again", again(request));
            }
        } catch (BusinessError refused) {
            response.setStatus(refused.kind().status());
            request.setAttribute("wrong", refused.text(language));
        }
        speak(request, language);
        response.setHeader("Cache-Control", "no-cache");
        write(response, rendered(request, response, "search"));
    }

    /** The same search, for another page of it. */
    private static String again(HttpServletRequest request) {
        return Stream.of("q", "on", "past", "lang")
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
