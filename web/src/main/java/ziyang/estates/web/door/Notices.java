package ziyang.estates.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import ziyang.estates.base.Texts;

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

    /** Says why it was not done, at the field that it is about when the page has one. */
    public void refuse(Exception refused) {
        FacesContext.getCurrentInstance().validationFailed();
        Problem problem = Problem.of(refused, locale());
        List<Problem.Field> fields = problem.fields();
        if (fields.isEmpty() || !fields.stream().allMatch(field -> input(field.name()) != null)) {
            say(FacesMessage.SEVERITY_ERROR, problem.detail());
            return;
        }
        fields.forEach(field -> at(input(field.name()), problem.words(field, locale())));
    }

    /** What was entered stays to be mended. */
    private static void at(UIInput input, String words) {
        input.setValid(false);
        String entered = Faces.getRequestParameter(input.getClientId());
        if (entered != null && (input instanceof HtmlInputText || input instanceof HtmlInputTextarea)) {
            input.setSubmittedValue(entered);
        }
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null);
        Faces.getContext().addMessage(input.getClientId(), message);
    }

    /** The input of the submitted form that is called so, or null. */
    private static UIInput input(String field) {
        UIForm form = Components.getCurrentForm();
        return form == null ? null : input(form, field);
    }

    private static UIInput input(UIComponent above, String field) {
        for (Iterator<UIComponent> below = above.getFacetsAndChildren(); below.hasNext(); ) {
            UIComponent one = below.next();
            UIInput found = one instanceof UIInput input && field.equals(one.getId()) ? input : input(one, field);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Warns in words of the domain; nothing was refused. */
    public void warn(String key, Object... arguments) {
        Faces.getContext()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_WARN, Texts.in(locale()).format(key, arguments), null));
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
