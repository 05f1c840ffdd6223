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

    public Rows(Function<Page.Request, Page<T>> read) {
        this.read = read;
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
                sort == null || sort.getOrder().isAscending());
        Page<T> page = read.apply(wanted);
        setRowCount((int) page.total());
        return page.items();
    }
}
