package ziyang.estates.web.layout;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Every view speaks the chosen language from its first phase on, whatever the browser prefers. */
public class Speech extends ViewHandlerWrapper {

    /** Attribute of a request that says its language by itself, so that nobody's session is asked. */
    public static final String CHOSEN = Speech.class.getName();

    public Speech(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestMap().get(CHOSEN);
        if (chosen instanceof Locale locale) {
            return locale;
        }
        return CDI.current().select(Language.class).get().getLocale();
    }
}
