package ziyang.estates.reports.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import ziyang.estates.reports.document.Block;

/** Sets a small table of the body in strips: every row as many grid lines high as its fullest cell needs. */
final class TableSetting {

    /** Lines of a cell that fit into one line of the grid. */
    private static final int CELL_LINES = 2;

    private final List<Integer> widths;

    private TableSetting(Block.Table table) {
        widths = ColumnFitting.share(table.widths(), Grid.WIDTH);
    }

    static List<Strip> of(Block.Table table) {
        TableSetting setting = new TableSetting(table);
        Strip header = setting.row(Strip.Kind.TABLE_HEADER, Typeface.HEITI, table.headers())
                .keptWithNext();
        Stream<Strip> rows = table.rows().stream()
                .map(cells -> setting.row(Strip.Kind.TABLE_ROW, Typeface.FANGSONG, cells)
                        .under(header));
        return Stream.concat(Stream.of(header), rows).toList();
    }

    private Strip row(Strip.Kind kind, Typeface face, List<String> cells) {
        float size = kind == Strip.Kind.TABLE_HEADER ? Grid.HEADER_SIZE : Grid.CELL_SIZE;
        List<String> broken = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            float width = widths.get(i) - 2f * Grid.CELL_PADDING;
            List<LineBreaker.Line> lines = new LineBreaker(face, size, width, 0).lines(cells.get(i));
            broken.add(
                    String.join("\n", lines.stream().map(LineBreaker.Line::text).toList()));
        }
        ToIntFunction<String> height = cell -> (int) Math.ceil(cell.lines().count() / (double) CELL_LINES);
        int lines = Math.max(1, broken.stream().mapToInt(height).max().orElse(1));
        return Strip.tall(kind, broken, new Strut(lines));
    }
}
