package ziyang.estates.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ziyang.estates.base.Texts;

/**
 * A list as a sheet of the paper ledger, written row by row, so that one of any length takes the same memory. Text is text, never a
 * formula; a constant stands in its official word, true and false as 是 and 否. It prints on A4 across, with its header on every page.
 */
public final class Ledger {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 44;
    private static final int SIGN_OF_THE_FILTER = 3;

    private final Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private final Map<Enum<?>, String> words = new HashMap<>();
    private final BitSet days = new BitSet();
    private final BitSet amounts = new BitSet();
    private final Worksheet sheet;
    private final int[] widths;
    private int row;
    private int styled;

    private Ledger(Worksheet sheet, List<String> headers) {
        this.sheet = sheet;
        this.widths = new int[headers.size()];
        for (int column = 0; column < widths.length; column++) {
            sheet.value(0, column, headers.get(column));
            widths[column] = Math.max(NARROWEST, width(headers.get(column)) + SIGN_OF_THE_FILTER);
        }
        sheet.range(0, 0, 0, widths.length - 1)
                .style()
                .bold()
                .fillColor("F2F2F2")
                .set();
        sheet.freezePane(0, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /**
     * Writes a workbook of one sheet.
     *
     * @param out left open
     * @param rows hands its rows to the ledger
     * @throws UncheckedIOException when nobody takes the file any more
     */
    public static void write(OutputStream out, String name, List<String> headers, Consumer<Ledger> rows) {
        try {
            Workbook workbook = new Workbook(out, "estates", "1.0");
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            Ledger ledger = new Ledger(workbook.newWorksheet(name), headers);
            rows.accept(ledger);
            ledger.finish();
            workbook.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** As {@link #write(OutputStream, String, List, Consumer)}, with the columns that an importer takes back. */
    public static void write(OutputStream out, String name, Importer<?> importer, Consumer<Ledger> rows) {
        write(out, name, importer.columns().stream().map(Column::header).toList(), rows);
    }

    /** One row: texts, numbers, days, constants, truths; null leaves a cell empty. */
    public void row(Object... cells) {
        row++;
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        if (row % ROWS_IN_MEMORY == 0) {
            block();
            flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof String text) {
            text(column, text);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            if (number instanceof BigDecimal) {
                amounts.set(column);
            }
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            days.set(column);
        } else if (value instanceof Enum<?> constant) {
            text(column, words.computeIfAbsent(constant, texts::of));
        } else if (value instanceof Boolean truth) {
            text(column, truth ? "是" : "否");
        } else if (value != null) {
            throw new IllegalArgumentException("no cell holds " + value.getClass());
        }
    }

    /** In the cell itself: a table of all texts would stay in memory until the end. */
    private void text(int column, String text) {
        sheet.inlineString(row, column, text);
        if (row <= ROWS_IN_MEMORY) {
            widths[column] = Math.max(widths[column], Math.min(WIDEST, width(text)));
        }
    }

    /** A Chinese character is as wide as two others. */
    private static int width(String text) {
        return text.length() + (int) text.chars().filter(sign -> sign > 0x2e80).count() + 1;
    }

    /** The days of a block are marked as days at once, and its amounts as such: cell by cell costs more than writing them. */
    private void block() {
        mark(days, "yyyy-mm-dd");
        mark(amounts, "0.00");
        if (styled == 0) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, widths[column]);
            }
        }
        styled = row;
    }

    private void mark(BitSet columns, String format) {
        columns.stream().forEach(column -> {
            sheet.range(styled + 1, column, row, column).style().format(format).set();
            widths[column] = Math.max(widths[column], NARROWEST + SIGN_OF_THE_FILTER);
        });
        columns.clear();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void finish() throws IOException {
        block();
        sheet.setAutoFilter(0, 0, row, widths.length - 1);
        sheet.finish();
    }
}
