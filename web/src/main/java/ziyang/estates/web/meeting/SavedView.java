package ziyang.estates.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ziyang.estates.account.SavedFilters;
import ziyang.estates.web.door.Notices;

/** The reader's saved filters of a list: a part that any list page can include with the list's name and its query. */
@Named
@RequestScoped
public class SavedView {

    static final String ACTIONS = "actions";

    @Inject
    private SavedFilters filters;

    @Inject
    private Notices notices;

    private String name;

    /** The parameters of a saved query by their names. */
    static UnaryOperator<String> parameters(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return values::get;
    }

    public List<SavedFilters.Saved> of(String list) {
        return filters.mine(list);
    }

    public void save(String list, String query) {
        if (notices.attempt(() -> filters.save(list, name, query), "saved.done")) {
            name = null;
        }
    }

    public void rename(String list, long id) {
        notices.attempt(() -> filters.rename(list, id, name), "saved.renamed");
    }

    public void prefer(String list, long id) {
        notices.attempt(() -> filters.prefer(list, id), "saved.preferred");
    }

    public void remove(String list, long id) {
        notices.attempt(() -> filters.remove(list, id), "saved.removed");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
