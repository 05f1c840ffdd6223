package ziyang.estates.web.layout;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import ziyang.estates.base.Page;

/** A list that a table reads one page at a time; filters are the view's own and already inside the given function. */
public class Rows<T> extends LazyDataModel<T> {

    private final transient Function<Page.Request, Page<T>> read;
    private final Total total;

    public Rows(Function<Page.Request, Page<T>> read) {
        this(read, new Total());
    }

    /** @param total kept by the view, so that turning pages does not count the list each time */
    public Rows(Function<Page.Request, Page<T>> read, Total total) {
        this.read = read;
        this.total = total;
    }

    /** Zero: the total comes with the rows, by one call. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        Page.Request wanted = new Page.Request(
                first,
                Math.min(Math.max(size, 1), Page.Request.MOST),
                sort == null ? null : sort.getField(),
                sort == null || sort.getOrder().isAscending(),
                total.known());
        Page<T> page = read.apply(wanted);
        total.found(page.total());
        setRowCount((int) page.total());
        return page.items();
    }
}
