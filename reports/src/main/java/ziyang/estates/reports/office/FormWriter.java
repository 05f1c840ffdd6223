package ziyang.estates.reports.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.print.PdfWriter;

/** Writes a form as a text: one table of four columns, of which facts across the form and opinions take three together. */
public final class FormWriter {

    private static final int[] WIDTHS = {1600, 3260, 1600, 3240};
    private static final int FACT_HEIGHT = 440;
    private static final int OPINION_HEIGHT = 1180;

    private final XWPFTable table;

    private FormWriter(XWPFTable table) {
        this.table = table;
    }

    /** @param out left open */
    public static void docx(Form form, OutputStream out) {
        try (XWPFDocument word = new XWPFDocument()) {
            word.getProperties().getCoreProperties().setTitle(form.title());
            Paper paper = new Paper(word, form.demonstration() ? PdfWriter.DEMONSTRATION : "");
            Face.TITLE.line(word.createParagraph(), form.title()).setAlignment(ParagraphAlignment.CENTER);
            Face.FORM.line(word.createParagraph(), form.heading());
            FormWriter writer = new FormWriter(table(word));
            form.lines().forEach(writer::line);
            writer.table.removeRow(0);
            Face.FORM.line(word.createParagraph(), form.note());
            paper.finishForm();
            word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFTable table(XWPFDocument word) {
        XWPFTable table = word.createTable(1, 1);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(WIDTHS[0] + across());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(30, 80, 30, 80);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : WIDTHS) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        return table;
    }

    private static int across() {
        return WIDTHS[1] + WIDTHS[2] + WIDTHS[3];
    }

    private void line(Form.Line line) {
        XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
        row.setCantSplitRow(true);
        if (line instanceof Form.Pair pair) {
            row.setHeight(FACT_HEIGHT);
            fact(row, pair.left(), 0);
            fact(row, pair.right(), 2);
        } else if (line instanceof Form.Wide wide) {
            row.setHeight(FACT_HEIGHT);
            label(row, wide.fact().label());
            Face.FORM.line(acrossTheForm(row).getParagraphArray(0), wide.fact().value());
        } else if (line instanceof Form.Opinion opinion) {
            row.setHeight(OPINION_HEIGHT);
            label(row, opinion.label());
            opinion(acrossTheForm(row), opinion);
        }
    }

    private static void fact(XWPFTableRow row, Form.Fact fact, int column) {
        cell(row, Face.FORM_LABEL, fact.label(), WIDTHS[column]).setAlignment(ParagraphAlignment.CENTER);
        cell(row, Face.FORM, fact.value(), WIDTHS[column + 1]);
    }

    private static void label(XWPFTableRow row, String label) {
        cell(row, Face.FORM_LABEL, label, WIDTHS[0]).setAlignment(ParagraphAlignment.CENTER);
    }

    private static XWPFParagraph cell(XWPFTableRow row, Face face, String text, int width) {
        XWPFTableCell cell = row.addNewTableCell();
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return face.line(cell.getParagraphArray(0), text);
    }

    private static XWPFTableCell acrossTheForm(XWPFTableRow row) {
        XWPFTableCell cell = row.addNewTableCell();
        cell.setWidth(String.valueOf(across()));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        CTTcPr format = cell.getCTTc().getTcPr();
        format.addNewGridSpan().setVal(BigInteger.valueOf(WIDTHS.length - 1L));
        return cell;
    }

    private static void opinion(XWPFTableCell cell, Form.Opinion opinion) {
        cell.setVerticalAlignment(
                opinion.text().isEmpty() ? XWPFTableCell.XWPFVertAlign.BOTTOM : XWPFTableCell.XWPFVertAlign.CENTER);
        Face.FORM.line(cell.getParagraphArray(0), opinion.text());
        Face.FORM.line(cell.addParagraph(), opinion.signature()).setAlignment(ParagraphAlignment.RIGHT);
    }
}
