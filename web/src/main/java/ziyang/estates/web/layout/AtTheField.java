package ziyang.estates.web.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.omnifaces.util.Components;
import org.primefaces.component.message.Message;

/**
 * Says what is wrong with a value right after the field, on every form, beside the summary at the top of the page: a field whose page
 * has a message of its own keeps that one.
 */
public class AtTheField implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() || !faces.isValidationFailed()) {
            return;
        }
        UIForm form = Components.getCurrentForm();
        if (form == null) {
            return;
        }
        List<UIInput> refused = new ArrayList<>();
        List<String> told = new ArrayList<>();
        collect(form, refused, told);
        refused.stream()
                .filter(input -> !told.contains(input.getId()))
                .filter(input -> faces.getMessages(input.getClientId(faces)).hasNext())
                .forEach(AtTheField::tell);
    }

    private static void collect(UIComponent above, List<UIInput> refused, List<String> told) {
        for (Iterator<UIComponent> below = above.getFacetsAndChildren(); below.hasNext(); ) {
            UIComponent one = below.next();
            if (one instanceof UIInput input && !input.isValid()) {
                refused.add(input);
            }
            if (one instanceof Message message) {
                told.add(message.getFor());
            }
            collect(one, refused, told);
        }
    }

    private static void tell(UIInput input) {
        Message message = new Message();
        // a name of its own each time: Faces remembers what was added to this page before, though it is there no longer
        message.setId(input.getId() + "-" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "-wrong");
        message.getPassThroughAttributes(true).put("data-field", input.getClientId());
        message.setFor(input.getId());
        message.setTransient(true);
        List<UIComponent> siblings = input.getParent().getChildren();
        siblings.add(siblings.indexOf(input) + 1, message);
    }
}
