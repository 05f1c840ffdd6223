package ziyang.estates.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import ziyang.estates.base.Texts;

/** Rows of a register's sheet for tests, as they come from a file of text. */
public final class SampleRow {

    private SampleRow() {}

    /**
     * What is wrong with a row.
     *
     * @param cells header, text, header, text and so on
     * @return the columns that are wrong with what is said of them
     */
    public static List<String> problems(List<Column> columns, Consumer<Cells> reading, String... cells) {
        Problems problems = new Problems(Locale.SIMPLIFIED_CHINESE);
        Map<String, Integer> places = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            places.put(cells[i], fields.size());
            fields.add(new Field.Text(cells[i + 1]));
        }
        Cells row = new Cells(2, places, fields, problems, Texts.in(Locale.SIMPLIFIED_CHINESE));
        row.check(columns);
        reading.accept(row);
        return problems.listed().stream()
                .map(problem -> problem.column() + "：" + problem.reason())
                .toList();
    }
}
