package ziyang.estates.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.action.HandlerService;
import ziyang.estates.permission.Identity;

/** Who of the reader's unit an action or a whole tray can be handed over to. */
@Named
@RequestScoped
public class ActionColleagues {

    @Inject
    private HandlerService handlers;

    private List<SelectItem> others;

    /** The accounts of one's own unit without one's own. */
    public List<SelectItem> getOthers() {
        if (others == null) {
            String own = Identity.get().username();
            others = handlers.colleagues().stream()
                    .filter(one -> !one.username().equals(own))
                    .map(one -> new SelectItem(one.username(), one.displayName()))
                    .toList();
        }
        return others;
    }
}
