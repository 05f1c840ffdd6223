package ziyang.estates.exchange;

import java.util.List;

/**
 * A column of a register's sheet.
 *
 * @param header as on the paper ledger; a file's columns are found by it, in any order
 * @param required empty cells are an error
 * @param choices what the drop-down of the template offers; empty for free text
 * @param hint what is expected, for the template
 */
public record Column(String header, boolean required, List<String> choices, String hint) {

    public static Column required(String header, String hint) {
        return new Column(header, true, List.of(), hint);
    }

    public static Column optional(String header, String hint) {
        return new Column(header, false, List.of(), hint);
    }

    public Column of(List<String> choices) {
        return new Column(header, required, List.copyOf(choices), hint);
    }
}
