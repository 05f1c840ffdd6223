package ziyang.estates.web.open;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ziyang.estates.base.BusinessError;
import ziyang.estates.standard.CommentDraft;
import ziyang.estates.standard.PublicConsultations;
import ziyang.estates.web.door.Problem;

/**
 * Where the public is asked: what about, the text clause by clause with a form for comments, and the answer to a receipt. Nothing of it
 * is stored for the next reader.
 */
public class ConsultationSite extends OpenPages {

    private static final String ROOT = "/open/consultations";
    private static final String RECEIPT = "/receipt";

    @Inject
    private transient PublicConsultations consultations;

    @Inject
    private transient Throttle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            answer(request, response, page(request));
        } catch (BusinessError refused) {
            refuse(request, response, refused);
        }
    }

    /** Reads what the page shows, and says which page that is. */
    private String page(HttpServletRequest request) {
        String path = path(request);
        if (path.isEmpty()) {
            request.setAttribute("asked", consultations.list());
            return "consultations";
        }
        if (RECEIPT.equals(path)) {
            request.setAttribute("outcome", consultations.answer(request.getParameter("receipt")));
            return "receipt";
        }
        request.setAttribute("text", consultations.text(id(path)));
        request.setAttribute("chosen", request.getParameter("clause"));
        return "consultation";
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        try {
            long id = id(path(request));
            CommentDraft draft =
                    new CommentDraft(text(request, "clause"), text(request, "author"), text(request, "body"));
            try {
                throttle.count(request.getRemoteAddr());
                String receipt = consultations.say(id, draft).receipt();
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(
                        "Location",
                        request.getContextPath() + ROOT + RECEIPT + "?receipt=" + receipt
                                + (Address.language(request).equals(Locale.ENGLISH) ? "&lang=en" : ""));
            } catch (BusinessError | EJBException refused) {
                again(request, response, id, draft, refused);
            }
        } catch (BusinessError refused) {
            refuse(request, response, refused);
        }
    }

    /** The form once more, with what was written and why it was not taken. */
    private void again(
            HttpServletRequest request, HttpServletResponse response, long id, CommentDraft draft, Exception refused)
            throws ServletException, IOException {
        Locale language = Address.language(request);
        Problem problem = Problem.of(refused, language);
        request.setAttribute("text", consultations.text(id));
        request.setAttribute("chosen", draft.clause());
        request.setAttribute("written", draft);
        request.setAttribute("wrong", problem.detail());
        response.setStatus(problem.status());
        answer(request, response, "consultation");
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        speak(request, Address.language(request));
        response.setHeader("Cache-Control", "no-store");
        write(response, rendered(request, response, page));
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null || "/".equals(request.getPathInfo()) ? "" : request.getPathInfo();
    }

    private static long id(String path) {
        try {
            return Long.parseLong(path.substring(1));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw BusinessError.missing("Edition", path);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
