package ziyang.estates.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.omnifaces.util.Faces;

/** Says on the page what was done or why it was not. */
@ApplicationScoped
public class Notices {

    /** Something to do that may be refused. */
    @FunctionalInterface
    public interface Step {
        void take() throws Exception;
    }

    /**
     * Takes a step and says so, or says why not.
     *
     * @param done key of the page text that says it was done
     * @return whether it was done
     */
    public boolean attempt(Step step, String done) {
        return attempt(
                        () -> {
                            step.take();
                            return Boolean.TRUE;
                        },
                        done)
                != null;
    }

    /** As above, for a step with a result; null when it was refused. */
    public <T> T attempt(Callable<T> step, String done) {
        try {
            T result = step.call();
            say(FacesMessage.SEVERITY_INFO, text(done));
            return result;
        } catch (Exception refused) {
            refuse(refused);
            return null;
        }
    }

    public void refuse(Exception refused) {
        FacesContext.getCurrentInstance().validationFailed();
        say(FacesMessage.SEVERITY_ERROR, Problem.of(refused, locale()).detail());
    }

    /** A text of the pages in the user's language. */
    public String text(String key) {
        return ResourceBundle.getBundle("ziyang.estates.web.page", locale()).getString(key);
    }

    private static void say(FacesMessage.Severity severity, String text) {
        Faces.getFlash().setKeepMessages(true);
        Faces.getContext().addMessage(null, new FacesMessage(severity, text, null));
    }

    private static Locale locale() {
        return Faces.getLocale();
    }
}
