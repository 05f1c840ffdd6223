package ziyang.estates.reports.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A4 with the margins of GB/T 9704, its page numbers and, for annexes, its landscape side. Lengths in twentieths of a point. */
final class Paper {

    static final int LINE = 580;
    static final int PORTRAIT_WIDTH = 8840;
    static final int LANDSCAPE_WIDTH = 15160;

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;

    private final XWPFDocument word;
    private final String mark;
    private boolean turned;

    /** @param mark at the head of every page, may be empty */
    Paper(XWPFDocument word, String mark) {
        this.word = word;
        this.mark = mark;
        word.setEvenAndOddHeadings(true);
        CTSectPr section = section();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, section);
        head(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT));
        head(policy.createHeader(XWPFHeaderFooterPolicy.EVEN));
        number(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), ParagraphAlignment.RIGHT);
        number(policy.createFooter(XWPFHeaderFooterPolicy.EVEN), ParagraphAlignment.LEFT);
    }

    /** Ends the upright part; what follows is landscape. */
    void turn() {
        if (turned) {
            XWPFParagraph apart = word.createParagraph();
            apart.setPageBreak(true);
            return;
        }
        turned = true;
        CTSectPr upright = (CTSectPr) section().copy();
        size(upright, false);
        word.createParagraph().getCTP().addNewPPr().setSectPr(upright);
    }

    void finish(boolean landscape) {
        size(section(), landscape);
    }

    /** Upright, with the narrow margins of a form. */
    void finishForm() {
        size(section(), false);
        CTPageMar margins = section().getPgMar();
        margins.setTop(BigInteger.valueOf(1000));
        margins.setBottom(BigInteger.valueOf(900));
        margins.setLeft(BigInteger.valueOf(1100));
        margins.setRight(BigInteger.valueOf(1100));
        margins.setHeader(BigInteger.valueOf(600));
        margins.setFooter(BigInteger.valueOf(400));
    }

    private CTSectPr section() {
        var body = word.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private void head(XWPFHeader header) {
        Face.PAGE_MARK.line(first(header), mark).setAlignment(ParagraphAlignment.CENTER);
    }

    private static XWPFParagraph first(XWPFHeaderFooter part) {
        XWPFParagraph existing = part.getParagraphArray(0);
        return existing == null ? part.createParagraph() : existing;
    }

    private static void number(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph line = first(footer);
        line.setAlignment(side);
        line.setIndentationLeft(Face.IMPRINT_TWIPS);
        line.setIndentationRight(Face.IMPRINT_TWIPS);
        Face.PAGE_NUMBER.run(line).setText("— ");
        Face.PAGE_NUMBER.run(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Face.PAGE_NUMBER.run(line).getCTR().addNewInstrText().setStringValue(" PAGE ");
        Face.PAGE_NUMBER.run(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        Face.PAGE_NUMBER.run(line).setText(" —");
    }

    /** Sets what stands before the tab at the left and what stands behind it at the right, both indented as much. */
    static XWPFParagraph spread(XWPFParagraph paragraph, int indent) {
        paragraph.setIndentationLeft(indent);
        CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(PORTRAIT_WIDTH - (long) indent));
        return paragraph;
    }

    private static void size(CTSectPr section, boolean landscape) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(landscape ? 1400 : 2100));
        margins.setBottom(BigInteger.valueOf(landscape ? 1280 : 1960));
        margins.setLeft(BigInteger.valueOf(landscape ? 840 : 1580));
        margins.setRight(BigInteger.valueOf(landscape ? 840 : 1480));
        margins.setHeader(BigInteger.valueOf(landscape ? 900 : 1260));
        margins.setFooter(BigInteger.valueOf(landscape ? 700 : 1160));
        margins.setGutter(BigInteger.ZERO);
    }
}
