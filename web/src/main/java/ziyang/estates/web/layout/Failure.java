package ziyang.estates.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import org.omnifaces.util.Faces;
import ziyang.estates.web.door.Problem;

/** What went wrong, for the error pages. */
@Named
@RequestScoped
public class Failure {

    private Problem problem;

    @PostConstruct
    void read() {
        Throwable thrown = Faces.getRequestAttribute(RequestDispatcher.ERROR_EXCEPTION);
        problem = thrown == null ? null : Problem.of(thrown, Faces.getLocale());
    }

    /** Answers with the status that fits: a refusal is no failure of the server. The page's script takes ajax answers only when they are well. */
    public void answer() {
        if (problem != null && !Faces.isAjaxRequest()) {
            Faces.setResponseStatus(problem.status());
        }
    }

    /** The reason in the user's words; nothing where there was no exception. */
    public String getDetail() {
        return problem == null ? "" : problem.detail();
    }

    public boolean isDenied() {
        return problem != null && problem.status() == 403;
    }

    public boolean isMissing() {
        return problem != null && problem.status() == 404;
    }
}
