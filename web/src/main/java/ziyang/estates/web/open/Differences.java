package ziyang.estates.web.open;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import ziyang.estates.standard.Comparison;

/**
 * Writes the pieces of a text with those marked that it has alone: {@code value} the pieces, {@code mark} the element. One component
 * instead of five for each piece: two editions side by side have thousands of them.
 */
@FacesComponent(Differences.TYPE)
public class Differences extends UIComponentBase {

    static final String TYPE = "ziyang.Differences";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String mark = (String) getAttributes().get("mark");
        Object value = getAttributes().get("value");
        for (Object one : value == null ? List.of() : (List<?>) value) {
            Comparison.Piece piece = (Comparison.Piece) one;
            if (piece.alone()) {
                out.startElement(mark, this);
            }
            out.writeText(piece.text(), null);
            if (piece.alone()) {
                out.endElement(mark);
            }
        }
    }
}
