package ziyang.estates.reports.document;

import java.util.List;

/** A piece of a document's body. */
public sealed interface Block {

    /** The four levels of GB/T 9704 7.3.3; the number (一、 （一） 1. （1）) is part of the text. */
    enum Level {
        FIRST,
        SECOND,
        THIRD,
        FOURTH
    }

    record Heading(Level level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /**
     * Who came to a meeting, who was excused (GB/T 9704 10.3): a free line below the text, turned lines below the first name.
     *
     * @param label two characters, such as 出席
     */
    record Roll(String label, String names) implements Block {}

    /**
     * A small table: the first column names the thing, the others hold its figures.
     *
     * @param widths of the columns, in any unit; only their proportions count
     */
    record Table(String caption, List<String> headers, List<Integer> widths, List<List<String>> rows) implements Block {
        public Table {
            headers = List.copyOf(headers);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = headers.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table has one cell per column");
            }
        }
    }

    /** Horizontal bars of rates. A chart without bars is refused: say in a sentence that there is nothing to show. */
    record RateChart(String caption, List<Bar> bars) implements Block {
        public RateChart {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("A chart needs at least one bar");
            }
        }
    }

    /**
     * @param rate between 0 and 1, or {@code null} where there is nothing to divide by; then the label stands alone
     * @param label the value as it is printed at the bar
     */
    record Bar(String name, Double rate, String label) {}
}
