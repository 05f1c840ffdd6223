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

/** A small table of the text: fixed widths, a header on every page, rows that are not parted. */
final class TextTable {

    private final XWPFTable table;
    private final int[] widths;

    private TextTable(XWPFDocument word, List<Integer> weights) {
        int total = Paper.PORTRAIT_WIDTH;
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

    static void add(XWPFDocument word, Block.Table figures) {
        TextTable set = new TextTable(word, figures.widths());
        set.header(figures.headers());
        figures.rows().forEach(set::row);
    }

    private void header(List<String> texts) {
        XWPFTableRow row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            fill(row.getCell(i), i, Face.TABLE_HEADER, texts.get(i)).setAlignment(ParagraphAlignment.CENTER);
        }
    }

    private void row(List<String> texts) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        row.setHeight(Paper.LINE);
        for (int i = 0; i < widths.length; i++) {
            XWPFParagraph text = fill(row.getCell(i), i, Face.TABLE, texts.get(i));
            text.setAlignment(i == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        }
    }

    private XWPFParagraph fill(XWPFTableCell cell, int column, Face face, String text) {
        cell.setWidth(String.valueOf(widths[column]));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return face.line(cell.getParagraphArray(0), text);
    }
}
