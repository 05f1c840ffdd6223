package ziyang.estates.reports.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Ledger;

/** Tables of fixed widths whose header is repeated on every page and whose rows are not parted. */
final class Grid {

    private final XWPFTable table;
    private final int[] widths;

    private Grid(XWPFDocument word, List<Integer> weights, int total) {
        table = word.createTable(1, weights.size());
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(total);
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        widths = weights.stream().mapToInt(weight -> weight * total / sum).toArray();
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setCellMargins(30, 60, 30, 60);
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    static void table(XWPFDocument word, Block.Table figures) {
        Grid grid = new Grid(word, figures.widths(), Paper.PORTRAIT_WIDTH);
        grid.header(figures.headers(), Face.TABLE_HEADER);
        figures.rows().forEach(cells -> grid.row(cells, Face.TABLE).setHeight(Paper.LINE));
    }

    static void ledger(XWPFDocument word, Ledger ledger) {
        Grid grid = new Grid(word, ledger.paperWidths(), Paper.LANDSCAPE_WIDTH);
        grid.header(ledger.paperHeaders(), Face.LEDGER_HEADER);
        ledger.rows().forEach(cells -> grid.row(ledger.onPaper(cells), Face.LEDGER));
    }

    private void header(List<String> texts, Face face) {
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            fill(row.getCell(i), i, face, texts.get(i)).setAlignment(ParagraphAlignment.CENTER);
        }
    }

    private XWPFTableRow row(List<String> texts, Face face) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFParagraph text = fill(row.getCell(i), i, face, texts.get(i));
            if (face == Face.TABLE && i > 0) {
                text.setAlignment(ParagraphAlignment.CENTER);
            }
        }
        return row;
    }

    private XWPFParagraph fill(XWPFTableCell cell, int column, Face face, String text) {
        cell.setWidth(String.valueOf(widths[column]));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return face.line(cell.getParagraphArray(0), text);
    }
}
