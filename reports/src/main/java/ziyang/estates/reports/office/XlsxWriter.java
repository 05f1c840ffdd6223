package ziyang.estates.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.print.PdfWriter;

/** Writes the figures and the ledgers of a document as sheets: 汇总, the tables and charts of the text, then every annex. */
public final class XlsxWriter {

    /** Digits that a spreadsheet's numbers hold. */
    private static final int EXACT = 15;

    private static final String HEADER_COLOUR = "F2F2F2";

    private XlsxWriter() {}

    /** @param out left open */
    public static void write(OfficialDocument document, OutputStream out) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(written, "estates", "1.0");
            summary(document, workbook.newWorksheet("汇总"));
            int sheets = 1 + tables(document, workbook);
            SheetCharts charts = charts(document, workbook, sheets);
            for (int i = 0; i < document.annexes().size(); i++) {
                String number = document.annexes().size() == 1 ? "" : String.valueOf(i + 1);
                new LedgerSheet(document.annexes().get(i), workbook.newWorksheet("台账" + number)).write();
            }
            workbook.finish();
            charts.copy(written.toByteArray(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void summary(OfficialDocument document, Worksheet sheet) throws IOException {
        int row = 0;
        sheet.value(row, 0, document.title());
        sheet.style(row++, 0).bold().fontSize(14).set();
        if (document.demonstration()) {
            sheet.value(row, 0, PdfWriter.DEMONSTRATION);
            sheet.style(row++, 0).fontColor("A6192E").set();
        }
        sheet.value(row, 0, "项目");
        sheet.value(row, 1, "数值");
        header(sheet, row++, 2);
        for (OfficialDocument.Summary line : document.summary()) {
            sheet.value(row, 0, line.label());
            cell(sheet, row++, 1, line.value());
        }
        sheet.width(0, 34);
        sheet.width(1, 24);
        paper(sheet, false);
        sheet.finish();
    }

    /** A sheet of a few lines of words. */
    static void note(Worksheet sheet, String title, String... lines) throws IOException {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < lines.length; i++) {
            sheet.value(i + 1, 0, lines[i]);
        }
        sheet.width(0, 90);
        paper(sheet, false);
        sheet.finish();
    }

    private static int tables(OfficialDocument document, Workbook workbook) throws IOException {
        int number = 0;
        for (Block block : document.body()) {
            if (block instanceof Block.Table table) {
                table(table, workbook.newWorksheet("情况表" + ++number));
            }
        }
        return number;
    }

    /** @param before how many sheets the workbook has already */
    private static SheetCharts charts(OfficialDocument document, Workbook workbook, int before) throws IOException {
        SheetCharts charts = new SheetCharts();
        int number = 0;
        for (Block block : document.body()) {
            if (block instanceof Block.RateChart chart) {
                RateSheet rates = new RateSheet("图" + ++number, chart);
                rates.write(workbook.newWorksheet("图" + number));
                charts.add(before + number, rates);
            }
        }
        return charts;
    }

    private static void table(Block.Table table, Worksheet sheet) throws IOException {
        for (int i = 0; i < table.headers().size(); i++) {
            sheet.value(0, i, table.headers().get(i).replace("\n", ""));
            sheet.width(i, i == 0 ? 34 : 12);
        }
        header(sheet, 0, table.headers().size());
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                cell(sheet, row + 1, i, i == 0 ? cells.get(i) : number(cells.get(i)));
            }
        }
        sheet.freezePane(1, 1);
        paper(sheet, true);
        sheet.finish();
    }

    private static Object number(String text) {
        return text.matches("\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }

    /** A text is always written as a text, whatever it begins with. */
    static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else if (value instanceof BigDecimal amount && amount.precision() <= EXACT) {
            sheet.value(row, column, amount);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    static void header(Worksheet sheet, int row, int columns) {
        sheet.range(row, 0, row, columns - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }

    static void paper(Worksheet sheet, boolean landscape) {
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
