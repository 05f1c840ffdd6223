package ziyang.estates.exchange;

import java.util.List;
import java.util.Set;
import ziyang.estates.permission.Permission;

/**
 * A register that can be filled from a sheet; a feature gives one as a CDI bean.
 *
 * @param <T> what a row holds
 */
public interface Importer<T> {

    /** The register's word in addresses, such as {@code estates}. */
    String register();

    /** What the account needs; the scope of each row is checked by {@link Reading#row}. */
    Permission permission();

    /** As the account that asks may use them: it is offered its own communities only. */
    List<Column> columns();

    /** Headers of columns that a file may have and that are kept nowhere, not even with a row that is wrong: names of persons. */
    default Set<String> passing() {
        return Set.of();
    }

    /** Begins to read one file. */
    Reading<T> begin();

    /** One file being read; keeps what is looked up once. */
    interface Reading<T> {

        /** One row; what is wrong is told to the cells, and the result then does not count. */
        T row(Cells cells);

        /** Writes rows that are right, inside the transaction of the run; what the records themselves refuse is told to the problems. */
        Written write(List<Numbered<T>> rows, Problems problems);

        /** After the last row, in the same transaction. */
        default void end() {}
    }

    /** A row with its number in the file, from 1, the header included. */
    record Numbered<T>(int row, T value) {}

    /** How many records a batch has made, changed and left as they were. */
    record Written(int created, int changed, int same) {

        public static final Written NOTHING = new Written(0, 0, 0);

        public Written plus(Written more) {
            return new Written(created + more.created, changed + more.changed, same + more.same);
        }
    }
}
