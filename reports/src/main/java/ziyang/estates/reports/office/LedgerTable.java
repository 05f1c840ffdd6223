package ziyang.estates.reports.office;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import ziyang.estates.reports.document.Ledger;

/** One ledger as WordprocessingML: fixed widths, a header on every page, rows that are not parted. */
final class LedgerTable {

    private static final String START = "<w:tbl><w:tblPr><w:tblW w:w=\"" + Paper.LANDSCAPE_WIDTH
            + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>" + borders("top", "left", "bottom", "right")
            + borders("insideH", "insideV") + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
            + "<w:left w:w=\"50\" w:type=\"dxa\"/><w:right w:w=\"50\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>";

    private final Ledger ledger;
    private final Writer out;
    private final int[] widths;
    private final List<Boolean> figures;

    LedgerTable(Ledger ledger, Writer out) {
        this.ledger = ledger;
        this.out = out;
        this.figures = ledger.paperFigures();
        List<Integer> weights = ledger.paperWidths();
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        widths = weights.stream()
                .mapToInt(weight -> weight * Paper.LANDSCAPE_WIDTH / sum)
                .toArray();
    }

    void write() throws IOException {
        out.write(START);
        for (int width : widths) {
            out.write("<w:gridCol w:w=\"" + width + "\"/>");
        }
        out.write("</w:tblGrid>");
        row(ledger.paperHeaders(), Face.LEDGER_HEADER, "<w:tblHeader/>");
        for (List<?> cells : ledger.rows()) {
            row(ledger.onPaper(cells), Face.LEDGER, "");
        }
        out.write("</w:tbl>");
    }

    private void row(List<String> cells, Face face, String kind) throws IOException {
        out.write("<w:tr><w:trPr><w:cantSplit/>");
        out.write(kind);
        out.write("</w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            out.write("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i]
                    + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
            paragraph(cells.get(i), face, alignment(face, i));
            out.write("</w:tc>");
        }
        out.write("</w:tr>");
    }

    private String alignment(Face face, int column) {
        if (face == Face.LEDGER_HEADER || column == 0) {
            return "<w:jc w:val=\"center\"/>";
        }
        return figures.get(column) ? "<w:jc w:val=\"right\"/>" : "";
    }

    private void paragraph(String text, Face face, String alignment) throws IOException {
        out.write("<w:p><w:pPr>");
        out.write(face.spacingMarkup());
        out.write(alignment);
        out.write("</w:pPr><w:r>");
        out.write(face.runMarkup());
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            out.write(i == 0 ? "<w:t xml:space=\"preserve\">" : "<w:br/><w:t xml:space=\"preserve\">");
            out.write(escaped(lines[i]));
            out.write("</w:t>");
        }
        out.write("</w:r></w:p>");
    }

    /** Characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(LedgerTable::allowed).forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF;
    }

    private static String borders(String... sides) {
        StringBuilder borders = new StringBuilder();
        for (String side : sides) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return borders.toString();
    }
}
