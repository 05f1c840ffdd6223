package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Model;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.assessment.JudgingRegister;
import ziyang.estates.assessment.JudgingView;
import ziyang.estates.assessment.SheetService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.door.Problem;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Words;

/**
 * What the reader's unit judges, in one table that is saved by one step, row by row. What is refused keeps what was entered, with the
 * reason beside it.
 *
 * <p>A {@link Model} for the reason that {@link ziyang.estates.web.meeting.ActionSearch} gives.
 */
@Model
@ViewScoped
public class JudgingTable implements Serializable {

    /** Rows that are entered at once; the filter leads to the others. */
    private static final int MOST = 100;

    private static final String ALL = "all";

    @Inject
    private transient JudgingRegister register;

    @Inject
    private transient SheetService sheets;

    @Inject
    private transient Asked asked;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Words words;

    private JudgingView overview;
    private JudgingView.Filter filter;
    private List<JudgingRow> rows = List.of();
    private long found;

    /** Reads the conditions of the address; without any, what is still to be judged. */
    @PostConstruct
    void open() {
        overview = register.overview();
        long assessment = Download.number(Faces.getRequestParameter("assessment"));
        filter = new JudgingView.Filter(
                assessment == 0 ? null : assessment,
                named("street", overview.streets()),
                named("item", overview.items()),
                !ALL.equals(Faces.getRequestParameter("show")));
        read();
    }

    private String named(String name, List<JudgingView.Named> known) {
        return asked.kept(
                name,
                Faces.getRequestParameter(name),
                code -> known.stream().anyMatch(one -> one.code().equals(code)));
    }

    private void read() {
        Page<JudgingView.Line> page = register.list(filter, Page.Request.first(MOST));
        rows = new ArrayList<>(page.items().stream().map(JudgingRow::new).toList());
        found = page.total();
    }

    /** Saves every row in which something was entered, each by itself. */
    public void save() {
        List<JudgingRow> written = rows.stream().filter(JudgingRow::isWritten).toList();
        if (written.isEmpty()) {
            notices.warn("assessment.judging.nothing");
            return;
        }
        List<JudgingRow> refused = written.stream().filter(row -> !saved(row)).toList();
        overview = register.overview();
        read();
        refused.forEach(this::keep);
        if (written.size() > refused.size()) {
            notices.attempt(() -> {}, "assessment.judged");
        }
        if (!refused.isEmpty()) {
            notices.warn("assessment.judging.refused", refused.size());
        }
    }

    private boolean saved(JudgingRow row) {
        try {
            sheets.judge(row.getOf().assessment(), row.getOf().street(), row.mark());
            return true;
        } catch (EJBException | BusinessError | ConstraintViolationException refused) {
            row.refused(Problem.of(refused, Faces.getLocale()).detail());
            return false;
        }
    }

    /** In its row as the record now is; one that the list no longer shows stays at its end. */
    private void keep(JudgingRow refused) {
        rows.stream()
                .filter(row -> row.isOf(refused))
                .findFirst()
                .ifPresentOrElse(row -> row.take(refused), () -> rows.add(refused));
    }

    public JudgingView getOverview() {
        return overview;
    }

    public JudgingView.Filter getFilter() {
        return filter;
    }

    public List<JudgingRow> getRows() {
        return rows;
    }

    /** How many there are, shown or not. */
    public long getFound() {
        return found;
    }

    /** The list shows no more than can be saved at once. */
    public boolean isFull() {
        return found > MOST;
    }

    /** What is judged already too. */
    public List<SelectItem> getAll() {
        return List.of(new SelectItem(ALL, notices.text("judging.all")));
    }

    public List<SelectItem> getStreets() {
        return overview.streets().stream()
                .map(one -> new SelectItem(one.code(), words.name(one.name())))
                .toList();
    }

    public List<SelectItem> getItems() {
        return overview.items().stream()
                .map(one -> new SelectItem(one.code(), one.name()))
                .toList();
    }
}
