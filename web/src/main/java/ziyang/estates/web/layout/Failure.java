package ziyang.estates.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ziyang.estates.base.Texts;
import ziyang.estates.web.door.Problem;

/** What went wrong, for the error page: its own title, the reason, a stable code and a way back. */
@Named
@RequestScoped
public class Failure {

    /** Statuses that have a title of their own; any other refusal is {@code failure.refused}, the rest {@code failure.failed}. */
    private static final Map<Integer, String> TITLES =
            Map.of(403, "denied", 404, "missing", 405, "missing", 409, "conflict", 413, "large", 415, "refused");

    private static final int SERVER = 500;

    private Problem problem;

    @PostConstruct
    void read() {
        Throwable thrown = Faces.getRequestAttribute(RequestDispatcher.ERROR_EXCEPTION);
        problem = expired(thrown) || thrown == null ? plain(thrown) : Problem.of(thrown, Faces.getLocale());
    }

    private static boolean expired(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(ViewExpiredException.class::isInstance);
    }

    /** Where nobody has given a reason: the server's own status, or a page that has stood open too long. */
    private static Problem plain(Throwable thrown) {
        Integer status = Faces.getRequestAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String code = thrown == null ? "request." + (status == null ? SERVER : status) : "page.expired";
        String text = Texts.in(Faces.getLocale()).label("error." + code, "");
        return new Problem(code, text, status == null ? SERVER : status, code, text, List.of());
    }

    /** Answers with the status that fits: a refusal is no failure of the server. The page's script takes ajax answers only when they are well. */
    public void answer() {
        if (!Faces.isAjaxRequest()) {
            Faces.setResponseStatus(problem.status());
        }
    }

    /** Key of the title. */
    public String getTitle() {
        if ("page.expired".equals(problem.code())) {
            return "failure.expired";
        }
        String otherwise = problem.status() < SERVER ? "refused" : "failed";
        return "failure." + TITLES.getOrDefault(problem.status(), otherwise);
    }

    /** The reason in the user's words. */
    public String getDetail() {
        return problem.detail();
    }

    /** The same in every language, for those who help. */
    public String getCode() {
        return problem.code();
    }

    /** Address of the page that led here, if it is one of ours and another one; null otherwise. */
    public String getBack() {
        String from = Faces.getRequestHeader("Referer");
        String here = Faces.getRequestDomainURL();
        String asked = Faces.getRequestAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (from == null || !from.startsWith(here + "/") || from.contains("/sign-in.xhtml")) {
            return null;
        }
        String path = from.substring(here.length());
        boolean same = "GET".equals(Faces.getRequest().getMethod()) && path.split("\\?")[0].equals(asked);
        return same ? null : path;
    }
}
