package ziyang.estates.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Texts;

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

    /** Offers the official words of the constants. */
    public Column of(Enum<?>... constants) {
        Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        return of(Arrays.stream(constants).map(texts::of).toList());
    }

    /** Offers 是 and 否. */
    public Column yesNo() {
        return of(List.of("是", "否"));
    }

    public Column of(List<String> choices) {
        return new Column(header, required, List.copyOf(choices), hint);
    }
}
