package ziyang.estates.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.BusinessError;

/** The rows of a file, read once from the top. */
interface Sheet extends Closeable {

    /** What takes the rows. */
    interface Taker {

        /** @param row its number in the file, from 1 */
        void row(int row, List<Field> fields);
    }

    /** How many rows there are, the header included, as far as the file says so; for the progress only. */
    int rows();

    /** Places that were merged, such as {@code A3:B4}. */
    List<String> merged();

    void read(Taker taker) throws IOException;

    /**
     * Opens a file by its name's ending.
     *
     * @throws BusinessError {@code import.kind} for any other file, {@code import.unpacked} for one that unpacks to too much, {@code
     *     import.broken} for one that cannot be read
     */
    static Sheet open(Path file, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".xlsx")) {
                return WorkbookSheet.open(file);
            }
            if (lower.endsWith(".csv")) {
                return TextSheet.open(file);
            }
        } catch (IOException broken) {
            throw BusinessError.field("file", "import.broken", name);
        }
        throw BusinessError.field("file", "import.kind", name);
    }
}
