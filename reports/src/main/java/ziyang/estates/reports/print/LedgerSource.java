package ziyang.estates.reports.print;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import ziyang.estates.reports.document.Ledger;

/** The rows of a ledger; field {@code c3} is the fourth cell on paper. */
final class LedgerSource implements JRDataSource {

    private final Ledger ledger;
    private final Iterator<? extends List<?>> rows;
    private List<String> cells = List.of();

    LedgerSource(Ledger ledger) {
        this.ledger = ledger;
        this.rows = ledger.rows().iterator();
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        cells = ledger.onPaper(rows.next());
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
        int column = Integer.parseInt(field.getName(), 1, field.getName().length(), 10);
        return column < cells.size() ? cells.get(column) : null;
    }
}
