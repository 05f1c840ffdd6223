package ziyang.estates.exchange;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Texts;

/** The way of the rows of one file: read, check, write in batches, and say how far it has come. */
final class Intake<T> implements Sheet.Taker {

    private static final int BATCH = 1000;
    /** So many rows are told of at once: who waits wants to see that it moves. */
    private static final int FIRST = 100;

    private static final long PAUSE = Duration.ofMillis(400).toNanos();
    /** What the annotated sheet adds: a file that was mended in it is taken as it is. */
    static final List<String> ADDED = List.of("行号", "错误");

    private final ImportWork.Order order;
    private final ImportLog log;
    private final List<Column> columns;
    private final Importer.Reading<T> reading;
    private final Problems problems;
    private final Map<Integer, List<Problems.Problem>> without;
    private final Set<Integer> refused = new HashSet<>();
    private final Texts texts;
    private final List<Importer.Numbered<T>> batch = new ArrayList<>(BATCH);
    private Map<String, Integer> places;
    private Importer.Written written = Importer.Written.NOTHING;
    private int expected;
    private int read;
    private long toldAt;

    /** @param without rows that are known to be refused, with the reasons */
    Intake(Importer<T> importer, ImportWork.Order order, ImportLog log, List<Problems.Problem> without) {
        this.order = order;
        this.log = log;
        this.columns = importer.columns();
        this.reading = importer.begin();
        this.problems = new Problems(order.locale());
        this.without = without.stream().collect(Collectors.groupingBy(Problems.Problem::row));
        this.texts = Texts.in(order.locale());
    }

    ImportWork.Result take(Sheet sheet) throws IOException {
        expected = Math.max(0, sheet.rows() - 1);
        tell();
        sheet.merged().forEach(place -> problems.add(row(place), "", "import.merged", place));
        sheet.read(this);
        if (places == null || read == 0) {
            throw BusinessError.field("file", "import.empty", order.name());
        }
        write();
        reading.end();
        ImportState state = state();
        Importer.Written kept = state == ImportState.REFUSED ? Importer.Written.NOTHING : written;
        return new ImportWork.Result(
                state, null, read, problems.rows(), kept, problems.listed(), problems.of(refused), null);
    }

    private ImportState state() {
        if (order.mode() == ImportMode.DRY) {
            return ImportState.CHECKED;
        }
        boolean refused = order.mode() == ImportMode.ALL && problems.any()
                || written.created() + written.changed() + written.same() == 0;
        return refused ? ImportState.REFUSED : ImportState.WRITTEN;
    }

    @Override
    public void row(int row, List<Field> fields) {
        if (places == null) {
            places = places(fields);
            return;
        }
        Cells cells = new Cells(row, places, fields, problems, texts);
        if (cells.blank()) {
            return;
        }
        read++;
        cells.check(columns);
        T value = reading.row(cells);
        without.getOrDefault(row, List.of()).forEach(problems::add);
        if (!cells.wrong()) {
            batch.add(new Importer.Numbered<>(row, value));
        }
        if (batch.size() == BATCH) {
            write();
        }
        if (read == FIRST || System.nanoTime() - toldAt > PAUSE) {
            tell();
        }
    }

    private void write() {
        written = written.plus(reading.write(batch, problems));
        batch.stream().map(Importer.Numbered::row).filter(problems::at).forEach(refused::add);
        batch.clear();
    }

    /** Of the first time only: a file that is taken again would seem to begin anew. */
    private void tell() {
        if (!without.isEmpty()) {
            return;
        }
        log.move(order.run(), expected, read, problems.rows());
        toldAt = System.nanoTime();
    }

    /** Where each column stands; a file without one that is needed, or with one that nobody knows, is another register's. */
    private Map<String, Integer> places(List<Field> header) {
        Map<String, Integer> found = new HashMap<>();
        TreeSet<String> unknown = new TreeSet<>();
        for (int i = 0; i < header.size(); i++) {
            String text = header.get(i).text().replace("*", "").strip();
            boolean known = columns.stream().anyMatch(column -> column.header().equals(text));
            if (known && found.put(text, i) != null) {
                throw BusinessError.field("file", "import.header.twice", text);
            }
            if (!known && !text.isEmpty() && !ADDED.contains(text)) {
                unknown.add(text);
            }
        }
        List<String> missing = columns.stream()
                .filter(column -> column.required() && !found.containsKey(column.header()))
                .map(Column::header)
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw BusinessError.field("file", "import.header", names(missing), names(unknown));
        }
        return found;
    }

    private static String names(Collection<String> headers) {
        return headers.isEmpty() ? "—" : String.join("、", headers);
    }

    private static int row(String place) {
        return Integer.parseInt(place.replaceAll("[A-Z]+(\\d+).*", "$1"));
    }
}
