package ziyang.estates.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.action.ActionBoard;
import ziyang.estates.action.ActionState;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;

/** The actions as a board; the filter stands in the address and is the list's own. */
@Named
@RequestScoped
public class ActionBoardView {

    @Inject
    private ActionBoard board;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private ActionFilter filter = new ActionFilter();
    private List<ActionBoard.Column> columns = List.of();

    /** Reads the filter from the address and the board by it. */
    public void read() {
        filter = ActionFilter.of(Faces::getRequestParameter).sense(asked);
        filter.setState(null);
        columns = board.columns(filter.forRegister());
    }

    /** The list of one column. */
    public String list(ActionState state) {
        ActionFilter one = filter.copy();
        one.setState(state.name());
        return "actions.xhtml?" + one.query();
    }

    /** How many a column has, 999+ for very many. */
    public String count(ActionBoard.Column column) {
        return column.count() < ActionBoard.UNCOUNTED ? String.valueOf(column.count()) : "999+";
    }

    /** How many are not shown. */
    public boolean more(ActionBoard.Column column) {
        return column.count() > column.cards().size();
    }

    public List<ActionBoard.Column> getColumns() {
        return columns;
    }

    /** The choice between one's own and everybody's. */
    public List<SelectItem> getWhose() {
        return List.of(new SelectItem(true, notices.text("actions.mine")));
    }

    public ActionFilter getFilter() {
        return filter;
    }
}
