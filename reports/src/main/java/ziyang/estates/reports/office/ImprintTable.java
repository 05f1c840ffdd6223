package ziyang.estates.reports.office;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;

/** 版记: a table that floats to the foot of the page where the text ends. */
final class ImprintTable {

    private ImprintTable() {}

    static void add(XWPFDocument word, Imprint imprint) {
        boolean copies = !imprint.copies().isBlank();
        XWPFTable table = word.createTable(copies ? 2 : 1, 1);
        table.setWidth(Paper.PORTRAIT_WIDTH);
        CTTblPr properties = table.getCTTbl().getTblPr();
        rules(properties);
        sink(properties);
        if (copies) {
            copies(cell(table, 0), imprint.copiesLine());
        }
        printer(cell(table, copies ? 1 : 0), imprint);
        word.createParagraph();
    }

    private static void copies(XWPFParagraph paragraph, String copies) {
        Face.IMPRINT.line(paragraph, copies);
        paragraph.setIndentationLeft(Face.IMPRINT_TWIPS * 4);
        paragraph.setIndentationHanging(Face.IMPRINT_TWIPS * 3);
        paragraph.setIndentationRight(Face.IMPRINT_TWIPS);
    }

    private static void printer(XWPFParagraph paragraph, Imprint imprint) {
        String printed = ChineseDate.words(imprint.printed()) + "印发";
        Face.IMPRINT.line(paragraph, imprint.printer() + "\t" + printed);
        Paper.spread(paragraph, Face.IMPRINT_TWIPS);
    }

    private static XWPFParagraph cell(XWPFTable table, int row) {
        table.getRow(row).getCell(0).setWidth(String.valueOf(Paper.PORTRAIT_WIDTH));
        return table.getRow(row).getCell(0).getParagraphArray(0);
    }

    private static void rules(CTTblPr properties) {
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        CTTblBorders borders = properties.addNewTblBorders();
        Rule.THICK.draw(borders.addNewTop());
        Rule.THICK.draw(borders.addNewBottom());
        Rule.THIN.draw(borders.addNewInsideH());
    }

    private static void sink(CTTblPr properties) {
        CTTblPPr place = properties.addNewTblpPr();
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpXSpec(STXAlign.LEFT);
        place.setTblpYSpec(STYAlign.BOTTOM);
    }
}
