package ziyang.estates.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ziyang.estates.base.BusinessError;

/**
 * The words of a clause: every line is a paragraph; lines that begin and end with {@code |} are the rows of a table, the first of them
 * its heading. Nothing else means anything, so that what is pasted stays text wherever it is shown.
 */
public record ClauseText(List<Block> blocks) {

    /** So many columns fit on paper. */
    public static final int COLUMNS = 16;

    /** A paragraph or a table. */
    public record Block(String paragraph, List<List<String>> rows) {

        public boolean isTable() {
            return rows != null;
        }
    }

    private static final Pattern TAG = Pattern.compile("<[/!?]?[A-Za-z][^>\\n]*>");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    public static ClauseText of(String body) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : body.split("\n")) {
            if (isRow(line)) {
                rows.add(cells(line));
            } else {
                endTable(rows, blocks);
                if (!line.isBlank()) {
                    blocks.add(new Block(line.strip(), null));
                }
            }
        }
        endTable(rows, blocks);
        return new ClauseText(List.copyOf(blocks));
    }

    private static void endTable(List<List<String>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block(null, List.copyOf(rows)));
            rows.clear();
        }
    }

    /**
     * The words as they are kept: ends of lines made alike, nothing else changed.
     *
     * @throws BusinessError {@code clause.markup} for tags of HTML or XML, {@code clause.control} for control characters, {@code
     *     clause.table} for a row that has not as many cells as its table's first, {@code clause.table.wide} for one of more than {@value
     *     #COLUMNS}; each names the line
     */
    static String checked(String body) {
        String text = body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        Matcher tag = TAG.matcher(text);
        if (tag.find()) {
            throw BusinessError.field("body", "clause.markup", line(text, tag.start()), tag.group());
        }
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            throw BusinessError.field("body", "clause.control", line(text, control.start()));
        }
        mustHaveEvenTables(text);
        return text;
    }

    private static void mustHaveEvenTables(String text) {
        String[] lines = text.split("\n");
        int cells = 0;
        for (int i = 0; i < lines.length; i++) {
            int here = isRow(lines[i]) ? cells(lines[i]).size() : 0;
            if (here > COLUMNS) {
                throw BusinessError.field("body", "clause.table.wide", i + 1, here, COLUMNS);
            }
            if (here > 0 && cells > 0 && here != cells) {
                throw BusinessError.field("body", "clause.table", i + 1, here, cells);
            }
            cells = here == 0 ? 0 : Math.max(cells, here);
        }
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
    }

    private static boolean isRow(String line) {
        String row = line.strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|");
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
