package ziyang.estates.reports.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A ledger (台账) of any length, printed as an annex. In a sheet every column stands alone; on paper a {@code stacked}
 * column is printed in the cell of the column before it, on a line of its own.
 *
 * @param rows one cell per column; a cell is a {@link String}, an {@link Integer}, a {@link LocalDate}, a {@link BigDecimal} of yuan
 *     or {@code null}.
 *     Taken as it is, not copied: a ledger may be long.
 */
public record Ledger(String title, List<Column> columns, List<? extends List<?>> rows) {

    /**
     * @param width on paper, in proportion to the others; 0 for a stacked column
     * @param figures stands to the right on paper, so that units stand below units
     */
    public record Column(String header, int width, boolean stacked, boolean figures) {
        public static Column of(String header, int width) {
            return new Column(header, width, false, false);
        }

        public static Column figures(String header, int width) {
            return new Column(header, width, false, true);
        }

        public static Column below(String header) {
            return new Column(header, 0, true, false);
        }
    }

    public Ledger {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.get(0).stacked()) {
            throw new IllegalArgumentException("A ledger's first column stands alone");
        }
    }

    /** Widths of the columns that stand on paper. */
    public List<Integer> paperWidths() {
        return columns.stream()
                .filter(column -> !column.stacked())
                .map(Column::width)
                .toList();
    }

    /** Which of the columns that stand on paper hold figures. */
    public List<Boolean> paperFigures() {
        return columns.stream()
                .filter(column -> !column.stacked())
                .map(Column::figures)
                .toList();
    }

    public List<String> paperHeaders() {
        return onPaper(columns.stream().map(Column::header).toList());
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return Yuan.figures(amount);
        }
        return cell == null ? "" : cell.toString();
    }

    /** The cells of one row as they stand on paper: stacked ones joined to the cell before them. */
    public List<String> onPaper(List<?> cells) {
        List<String> paper = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String text = text(cells.get(i));
            if (!columns.get(i).stacked()) {
                paper.add(text);
            } else if (!text.isEmpty()) {
                int last = paper.size() - 1;
                paper.set(last, paper.get(last).isEmpty() ? text : paper.get(last) + "\n" + text);
            }
        }
        return paper;
    }
}
