package ziyang.estates.reports.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import ziyang.estates.reports.document.Block;

/** How a paragraph is set: the faces that the computers of Chinese offices have, and the pitch of its lines. */
enum Face {
    BODY("仿宋_GB2312", 16, 29),
    FIRST_HEADING("黑体", 16, 29),
    SECOND_HEADING("楷体_GB2312", 16, 29),
    CAPTION("黑体", 14, 29),
    TITLE("方正小标宋简体", 22, 29),
    MARK("方正小标宋简体", 36, 58),
    LONG_MARK("方正小标宋简体", 25, 58),
    LABEL("黑体", 16, 29),
    IMPRINT("仿宋_GB2312", 14, 29),
    TABLE_HEADER("黑体", 12, 14.5),
    TABLE("仿宋_GB2312", 12, 14.5),
    LEDGER_HEADER("黑体", 9, 12),
    LEDGER("宋体", 9, 12),
    FORM_LABEL("黑体", 10.5, 14),
    FORM("仿宋_GB2312", 10.5, 14),
    PAGE_NUMBER("宋体", 14, 20),
    PAGE_MARK("黑体", 10.5, 16);

    /** One character of the text, in twentieths of a point. */
    static final int BODY_TWIPS = 320;

    static final int IMPRINT_TWIPS = 280;

    private static final int CHARACTERS = 100;

    private final String font;
    private final double size;
    private final double pitch;

    Face(String font, double size, double pitch) {
        this.font = font;
        this.size = size;
        this.pitch = pitch;
    }

    /** The face of a 发文机关标志 that is to stand on one line. */
    static Face mark(String mark) {
        return mark.length() > 12 ? LONG_MARK : MARK;
    }

    static Face of(Block.Level level) {
        return switch (level) {
            case FIRST -> FIRST_HEADING;
            case SECOND -> SECOND_HEADING;
            default -> BODY;
        };
    }

    XWPFParagraph line(XWPFParagraph paragraph, String text) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(pitch, LineSpacingRule.EXACT);
        String[] parts = text.split("\\R", -1);
        for (int i = 0; i < parts.length; i++) {
            XWPFRun run = run(paragraph);
            if (i > 0) {
                run.addBreak();
            }
            write(run, parts[i]);
        }
        return paragraph;
    }

    /** First line indented by two characters, whatever their size. */
    XWPFParagraph indented(XWPFParagraph paragraph, String text) {
        line(paragraph, text);
        paragraph.setIndentationFirstLine(2 * BODY_TWIPS);
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.valueOf(2L * CHARACTERS));
        return paragraph;
    }

    XWPFRun run(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
        fonts.setEastAsia(font);
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        run.setFontSize(size);
        if (this == MARK || this == LONG_MARK) {
            run.setColor("E60012");
        } else if (this == PAGE_MARK) {
            run.setColor("A6192E");
        }
        return run;
    }

    /** The pitch as markup, for what is written without an object model. */
    String spacingMarkup() {
        return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + Math.round(pitch * 20)
                + "\" w:lineRule=\"exact\"/>";
    }

    /** The face as markup. */
    String runMarkup() {
        long halves = Math.round(size * 2);
        return "<w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:eastAsia=\"" + font
                + "\"/><w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/></w:rPr>";
    }

    private static void write(XWPFRun run, String text) {
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(parts[i], i);
        }
    }
}
