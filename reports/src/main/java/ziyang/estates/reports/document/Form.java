package ziyang.estates.reports.document;

import java.util.List;

/**
 * A form (表单) on upright pages: facts in boxes, then boxes for opinions with room to sign.
 *
 * @param heading under the title: number, state, day
 * @param note under the last box
 * @param demonstration every page says that the facts are not real
 */
public record Form(String title, String heading, List<Line> lines, String note, boolean demonstration) {

    /** A line of boxes from edge to edge. */
    public sealed interface Line {}

    /** A fact with its label. */
    public record Fact(String label, String value) {}

    /** Two facts side by side. */
    public record Pair(Fact left, Fact right) implements Line {}

    /** One fact across the form. */
    public record Wide(Fact fact) implements Line {}

    /**
     * What somebody decides.
     *
     * @param text empty while nobody has decided
     * @param signature who and when, or the blanks to sign in
     */
    public record Opinion(String label, String text, String signature) implements Line {}

    public Form {
        lines = List.copyOf(lines);
    }

    public static Line pair(String left, String leftValue, String right, String rightValue) {
        return new Pair(new Fact(left, leftValue), new Fact(right, rightValue));
    }

    public static Line wide(String label, String value) {
        return new Wide(new Fact(label, value));
    }
}
