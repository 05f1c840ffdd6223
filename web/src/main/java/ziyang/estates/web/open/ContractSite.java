package ziyang.estates.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.contract.PublicContractView;
import ziyang.estates.contract.PublicContracts;

/** The filed contracts of estates: sought by name, and one of them by its number. */
public class ContractSite extends OpenPages {

    private static final int SIZE = 20;

    @Inject
    private transient PublicContracts contracts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        try {
            if (path == null || path.equals("/")) {
                list(request, response);
            } else {
                request.setAttribute("one", contracts.get(path.substring(1)));
                show(request, response, "contract");
            }
        } catch (BusinessError refused) {
            refuse(request, response, refused);
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String text = request.getParameter("q");
        int page = Math.max(1, Math.min(Address.number(request.getParameter("page")), Page.Request.MOST));
        Page<PublicContractView.Row> found =
                contracts.list(text, new Page.Request((page - 1) * SIZE, SIZE, null, true));
        request.setAttribute("q", text);
        request.setAttribute("page_", page);
        request.setAttribute("found", found);
        request.setAttribute("more", (long) page * SIZE < found.total());
        request.setAttribute("again", again(request));
        show(request, response, "contracts");
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        Locale language = Address.language(request);
        speak(request, language);
        response.setHeader("Cache-Control", "no-cache");
        write(response, rendered(request, response, page));
    }

    /** The same search, for another page of it. */
    private static String again(HttpServletRequest request) {
        return Stream.of("q", "lang")
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }
}
