package ziyang.estates.reports.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import ziyang.estates.reports.document.Ledger;

/**
 * A ledger as a sheet: frozen header, filter, header on every printed page. Rows leave memory in blocks, and styles are set for
 * a block at once, which costs a fraction of setting them cell by cell.
 */
final class LedgerSheet {

    private static final int BLOCK = 500;
    /** Points on paper to characters of a sheet. */
    private static final double CHARACTERS = 1 / 5.2;

    private static final double LEAST_WIDTH = 13;
    private static final double NUMBER_WIDTH = 7;
    private static final double LINE_HEIGHT = 15;
    /** No spreadsheet makes a row higher. */
    private static final double MOST_HEIGHT = 409;

    private final Ledger ledger;
    private final Worksheet sheet;
    private final int lastColumn;
    private final double[] widths;
    private final Set<Integer> dateColumns = new TreeSet<>();
    private final Set<Integer> moneyColumns = new TreeSet<>();

    LedgerSheet(Ledger ledger, Worksheet sheet) {
        this.ledger = ledger;
        this.sheet = sheet;
        this.lastColumn = ledger.columns().size() - 1;
        this.widths = ledger.columns().stream().mapToDouble(LedgerSheet::width).toArray();
        widths[0] = NUMBER_WIDTH;
    }

    void write() throws IOException {
        header();
        int row = 1;
        int block = row;
        for (List<?> cells : ledger.rows()) {
            row(row++, cells);
            if (row - block == BLOCK) {
                style(block, row - 1);
                sheet.flush();
                block = row;
            }
        }
        if (row > block) {
            style(block, row - 1);
        }
        sheet.finish();
    }

    private void header() {
        List<Ledger.Column> columns = ledger.columns();
        for (int i = 0; i <= lastColumn; i++) {
            sheet.value(0, i, columns.get(i).header());
            sheet.width(i, widths[i]);
        }
        XlsxWriter.header(sheet, 0, columns.size());
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, ledger.rows().size(), lastColumn);
        sheet.repeatRows(0);
        XlsxWriter.paper(sheet, true);
    }

    private static double width(Ledger.Column column) {
        return Math.max(LEAST_WIDTH, column.width() * CHARACTERS);
    }

    private void row(int row, List<?> cells) {
        int lines = 1;
        for (int i = 0; i <= lastColumn; i++) {
            Object cell = cells.get(i);
            XlsxWriter.cell(sheet, row, i, cell);
            if (cell instanceof LocalDate) {
                dateColumns.add(i);
            } else if (cell instanceof BigDecimal) {
                moneyColumns.add(i);
            } else if (cell instanceof String text) {
                lines = Math.max(lines, lines(text, widths[i]));
            }
        }
        sheet.rowHeight(row, Math.min(MOST_HEIGHT, lines * LINE_HEIGHT));
    }

    /** Spreadsheets do not agree on growing rows by themselves. */
    private static int lines(String text, double width) {
        int halves = 0;
        for (int i = 0; i < text.length(); i++) {
            halves += text.charAt(i) < 0x2E80 ? 1 : 2;
        }
        return (int) Math.ceil(halves / (width - 2));
    }

    private void style(int first, int last) {
        sheet.range(first, 0, last, lastColumn)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        dateColumns.forEach(column -> format(first, last, column, "yyyy-mm-dd"));
        moneyColumns.forEach(column -> format(first, last, column, "#,##0.00"));
    }

    private void format(int first, int last, int column, String format) {
        sheet.range(first, column, last, column).style().format(format).set();
    }
}
