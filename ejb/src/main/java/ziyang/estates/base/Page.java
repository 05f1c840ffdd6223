package ziyang.estates.base;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One page of a list, and how many rows the whole list has. */
public record Page<T>(List<T> items, long total) {

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), total);
    }

    /**
     * Which page is asked for.
     *
     * @param first offset of the first row, from 0
     * @param size rows, 1 to 200
     * @param sort the list's own name of a column, or null for its natural order
     * @param total how long the reader has just found the list to be, so that it need not be counted again; null when unknown
     */
    public record Request(int first, int size, String sort, boolean ascending, Long total) {

        public static final int MOST = 200;

        public Request {
            if (first < 0 || size < 1 || size > MOST) {
                throw BusinessError.field("size", "page.range", MOST);
            }
        }

        public Request(int first, int size, String sort, boolean ascending) {
            this(first, size, sort, ascending, null);
        }

        /**
         * The order asked for, ending with the record itself so that no row stands on two pages.
         *
         * @param columns of the query by the list's own names
         * @param natural when none is asked for
         * @param record the expression for the record's id
         * @throws BusinessError {@code page.sort} for a column that the list does not have
         */
        public String order(Map<String, String> columns, String natural, String record) {
            if (sort == null) {
                return natural;
            }
            String column = columns.get(sort);
            if (column == null) {
                throw BusinessError.field("sort", "page.sort", sort);
            }
            String direction = ascending ? "" : " desc";
            return column + direction + ", " + record + direction;
        }

        /** The same, when the length of the list is known beforehand. */
        public Request knowing(Long length) {
            return new Request(first, size, sort, ascending, length);
        }

        public static Request first(int size) {
            return new Request(0, size, null, true);
        }
    }
}
