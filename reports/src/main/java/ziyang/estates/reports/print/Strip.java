package ziyang.estates.reports.print;

import java.util.List;

/**
 * A horizontal strip of the type area, a whole number of grid lines high; one record of {@code document.jrxml}.
 *
 * @param aside what else stands on the same line: the printing date of the imprint, the label of a roll
 * @param cells of a table row, already broken into lines
 * @param strut carries the height where it is more than one line; of a chart, the drawing too
 * @param keepWithNext no page ends after it
 * @param repeated the table header that is printed again if a page begins with this row
 */
public record Strip(
        Kind kind,
        String text,
        String aside,
        boolean justified,
        List<String> cells,
        Strut strut,
        boolean keepWithNext,
        Strip repeated) {

    /** What it is decides its face and place; the template knows them by these names. */
    public enum Kind {
        RED_HEAD,
        TITLE,
        BODY,
        FIRST_HEADING,
        SECOND_HEADING,
        CAPTION,
        ROLL,
        SIGNATURE,
        TABLE_HEADER,
        TABLE_ROW,
        CHART,
        IMPRINT_COPIES,
        IMPRINT_MORE_COPIES,
        IMPRINT_PRINTER
    }

    static Strip text(Kind kind, String text) {
        return new Strip(kind, text, null, false, List.of(), null, false, null);
    }

    static Strip blank() {
        return text(Kind.BODY, "");
    }

    static Strip tall(Kind kind, List<String> cells, Strut strut) {
        return new Strip(kind, "", null, false, cells, strut, false, null);
    }

    Strip justified(boolean whether) {
        return new Strip(kind, text, aside, whether, cells, strut, keepWithNext, repeated);
    }

    Strip beside(String right) {
        return new Strip(kind, text, right, justified, cells, strut, keepWithNext, repeated);
    }

    Strip keptWithNext() {
        return new Strip(kind, text, aside, justified, cells, strut, true, repeated);
    }

    Strip under(Strip header) {
        return new Strip(kind, text, aside, justified, cells, strut, keepWithNext, header);
    }

    /** Height in lines of the grid. */
    int lines() {
        return strut == null ? 1 : strut.lines();
    }

    /** A cell for the template; columns that the table does not have are empty. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
