package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Model;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.account.SavedFilters;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Total;

/**
 * The filter of one open action list: taken from the address when that names any, else the one used last. Each window keeps its
 * own; the session remembers the latest.
 *
 * <p>A {@link Model} because the server does not count the scope of a library inside the WAR as one that makes a bean.
 */
@Model
@ViewScoped
public class ActionSearch implements Serializable {

    private static final String LAST = "estates.actions.filter";
    private static final Set<String> NAMES =
            Set.of("text", "region", "unit", "state", "light", "period", "led", "mine", "figure");

    @Inject
    private transient Asked conditions;

    @Inject
    private transient SavedFilters saved;

    private final Total total = new Total();
    private ActionFilter filter;

    @PostConstruct
    void open() {
        ActionFilter last = Faces.getSessionAttribute(LAST);
        boolean asked = NAMES.stream().anyMatch(name -> Faces.getRequestParameter(name) != null);
        filter = asked || last == null
                ? ActionFilter.of(Faces::getRequestParameter).sense(conditions)
                : last.copy();
        if (!asked && last == null) {
            filter = preferred();
        }
        remember();
    }

    /** What the reader wants to begin with; nothing in particular otherwise. */
    private ActionFilter preferred() {
        return saved.mine(SavedView.ACTIONS).stream()
                .filter(SavedFilters.Saved::preferred)
                .findFirst()
                .map(one -> ActionFilter.of(SavedView.parameters(one.query())).sense(conditions))
                .orElseGet(ActionFilter::new);
    }

    void clear() {
        filter = new ActionFilter();
        remember();
    }

    void remember() {
        total.forget();
        Faces.setSessionAttribute(LAST, filter.copy());
    }

    Total total() {
        return total;
    }

    public ActionFilter getFilter() {
        return filter;
    }
}
