package ziyang.estates.web.layout;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import ziyang.estates.base.Signs;

/** Takes what came along unseen when somebody pasted a text into a field: control characters, and those that turn the reading order. */
@FacesConverter(forClass = String.class)
public class PlainText implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String text) {
        return text == null ? null : Signs.without(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String text) {
        return text;
    }
}
