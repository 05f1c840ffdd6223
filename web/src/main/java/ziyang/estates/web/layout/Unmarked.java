package ziyang.estates.web.layout;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;

/** Writes what is inside without its tags: the title of a window takes the words of the heading, which may be marked up. */
@FacesComponent(Unmarked.TYPE)
public class Unmarked extends UIComponentBase {

    static final String TYPE = "ziyang.Unmarked";

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter words = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(words));
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            context.getResponseWriter().flush();
        } finally {
            context.setResponseWriter(page);
        }
        page.write(TAG.matcher(words.toString()).replaceAll(""));
    }
}
