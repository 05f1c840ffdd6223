package ziyang.estates.reports.print;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** The strips of all pages in their order; field {@code page} says where each stands. */
final class StripSource implements JRDataSource {

    private final Iterator<List<Strip>> pages;
    private Iterator<Strip> strips = List.<Strip>of().iterator();
    private Strip strip;
    private int page;

    StripSource(List<List<Strip>> pages) {
        this.pages = pages.iterator();
    }

    @Override
    public boolean next() {
        while (!strips.hasNext() && pages.hasNext()) {
            strips = pages.next().iterator();
            page++;
        }
        if (!strips.hasNext()) {
            return false;
        }
        strip = strips.next();
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
        return "page".equals(field.getName()) ? (Object) page : strip;
    }
}
