package ziyang.estates.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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
        rows.set(row);
        if (listed.size() < MOST) {
            listed.add(new Problem(row, column, reason));
        }
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
