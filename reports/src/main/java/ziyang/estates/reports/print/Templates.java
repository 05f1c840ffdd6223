package ziyang.estates.reports.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import ziyang.estates.reports.document.Ledger;

/** The compiled templates, loaded when first wanted and kept, one for each set of columns. */
final class Templates {

    /** The most columns a body table may have. */
    static final int TABLE_COLUMNS = 10;
    /** The most columns a ledger may have on paper. */
    static final int LEDGER_COLUMNS = 16;

    /** Width of the ledger's type area. */
    private static final int LEDGER_WIDTH = 758;

    private static final Map<Key, JasperReport> LOADED = new ConcurrentHashMap<>();

    private record Key(String name, List<Integer> widths, List<Boolean> figures) {}

    private Templates() {}

    static JasperReport document(List<Integer> tableWidths) {
        return LOADED.computeIfAbsent(
                new Key("document", checked(tableWidths, TABLE_COLUMNS, Grid.WIDTH), List.of()), Templates::load);
    }

    static JasperReport ledger(Ledger ledger) {
        List<Integer> widths = checked(ledger.paperWidths(), LEDGER_COLUMNS, LEDGER_WIDTH);
        return LOADED.computeIfAbsent(new Key("ledger", widths, ledger.paperFigures()), Templates::load);
    }

    static JasperReport form() {
        return LOADED.computeIfAbsent(new Key("form", List.of(), List.of()), Templates::load);
    }

    private static List<Integer> checked(List<Integer> widths, int most, int total) {
        if (widths.size() > most) {
            throw new IllegalArgumentException(widths.size() + " columns, the template has " + most);
        }
        return ColumnFitting.share(widths, total);
    }

    private static JasperReport load(Key key) {
        try (InputStream compiled = Templates.class.getResourceAsStream(key.name() + ".jasper")) {
            JasperReport template = (JasperReport) JRLoader.loadObject(compiled);
            if (!key.widths().isEmpty()) {
                ColumnFitting.fit(template, key.widths());
                ColumnFitting.align(template, key.figures());
            }
            return template;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("Template " + key.name() + " cannot be loaded", e);
        }
    }
}
