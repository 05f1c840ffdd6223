package ziyang.estates.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;

/** Everything that is wrong with a file, by row and column. */
public final class Problems {

    /** More are counted but no longer listed: a file like that is not mended line by line. */
    public static final int MOST = 10_000;

    /**
     * One of them.
     *
     * @param row in the file, from 1; 0 for the file as a whole
     * @param column header, empty for the row as a whole
     */
    public record Problem(int row, String column, String reason) {}

    private final List<Problem> listed = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private final Locale locale;

    Problems(Locale locale) {
        this.locale = locale;
    }

    public void add(int row, String column, BusinessError refusal) {
        add(row, column, refusal.text(locale));
    }

    /** @param code of a {@link BusinessError} */
    public void add(int row, String column, String code, Object... arguments) {
        add(row, column, BusinessError.invalid(code, arguments));
    }

    private void add(int row, String column, String reason) {
        add(new Problem(row, column, reason));
    }

    void add(Problem problem) {
        rows.set(problem.row());
        if (listed.size() < MOST) {
            listed.add(problem);
        }
    }

    /** What is wrong with some of the rows; one that is no longer listed is named without a reason. */
    List<Problem> of(Set<Integer> some) {
        Map<Integer, List<Problem>> byRow = listed.stream().collect(Collectors.groupingBy(Problem::row));
        return some.stream()
                .sorted()
                .flatMap(row -> byRow.getOrDefault(row, List.of(new Problem(row, "", ""))).stream())
                .toList();
    }

    public boolean at(int row) {
        return rows.get(row);
    }

    public boolean any() {
        return !rows.isEmpty();
    }

    /** How many rows are wrong. */
    int rows() {
        return rows.cardinality();
    }

    List<Problem> listed() {
        return listed;
    }
}
