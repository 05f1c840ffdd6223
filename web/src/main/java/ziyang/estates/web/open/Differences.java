package ziyang.estates.web.open;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import ziyang.estates.standard.Comparison;
import ziyang.estates.standard.Excerpt;

/**
 * Writes texts in pieces, some of them within the element {@code mark}: {@code value} is one side of a comparison, or the pieces of an
 * excerpt. One component instead of five for each piece: two editions side by side have thousands of them.
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
        if (value instanceof Comparison.Side side) {
            write(side, mark, out);
        } else if (value instanceof List<?> pieces) {
            for (Object piece : pieces) {
                Excerpt.Piece one = (Excerpt.Piece) piece;
                write(one.text(), one.marked() ? mark : null, out);
            }
        }
    }

    private void write(Comparison.Side side, String mark, ResponseWriter out) throws IOException {
        out.startElement("p", this);
        out.startElement("strong", this);
        out.writeText(side.number() + " ", null);
        for (Comparison.Piece piece : side.heads()) {
            write(piece.text(), piece.alone() ? mark : null, out);
        }
        out.endElement("strong");
        out.endElement("p");
        out.startElement("p", this);
        out.writeAttribute("class", "body", null);
        for (Comparison.Piece piece : side.body()) {
            write(piece.text(), piece.alone() ? mark : null, out);
        }
        out.endElement("p");
    }

    /** @param mark null for a piece that is not marked */
    private void write(String text, String mark, ResponseWriter out) throws IOException {
        if (mark != null) {
            out.startElement(mark, this);
        }
        out.writeText(text, null);
        if (mark != null) {
            out.endElement(mark);
        }
    }
}
