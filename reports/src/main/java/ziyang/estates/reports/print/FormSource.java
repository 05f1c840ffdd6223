package ziyang.estates.reports.print;

import java.util.Iterator;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import ziyang.estates.reports.document.Form;

/** The lines of a form; fields {@code c0} to {@code c3} are its boxes from left to right, {@code kind} tells which boxes there are. */
final class FormSource implements JRDataSource {

    private final Iterator<Form.Line> lines;
    private Form.Line line;

    FormSource(Form form) {
        lines = form.lines().iterator();
    }

    @Override
    public boolean next() {
        if (!lines.hasNext()) {
            return false;
        }
        line = lines.next();
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
        return "kind".equals(field.getName())
                ? line.getClass().getSimpleName()
                : box(field.getName().charAt(1) - '0');
    }

    private String box(int place) {
        if (line instanceof Form.Pair pair) {
            Form.Fact fact = place < 2 ? pair.left() : pair.right();
            return place % 2 == 0 ? fact.label() : fact.value();
        }
        if (line instanceof Form.Wide wide) {
            return place == 0 ? wide.fact().label() : wide.fact().value();
        }
        Form.Opinion opinion = (Form.Opinion) line;
        return switch (place) {
            case 0 -> opinion.label();
            case 1 -> opinion.text();
            default -> opinion.signature();
        };
    }
}
