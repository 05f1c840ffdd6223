package ziyang.estates.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.contribution.ContributionRegister;
import ziyang.estates.contribution.ContributionView;
import ziyang.estates.fund.FundKind;
import ziyang.estates.inbox.Light;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** What developers and owners owe and have paid. */
@Named
@RequestScoped
public class ContributionsView {

    private static final FundKind[] KINDS = {FundKind.PREPARATORY, FundKind.START_UP};

    /** Days before it is due from which the light is yellow. */
    private static final int NEAR = 7;

    @Inject
    private ContributionRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    @Inject
    private Clock clock;

    private ContributionRegister.Filter filter;
    private Rows<ContributionView.Row> rows;

    @PostConstruct
    void open() {
        String kind = asked.kept("kind", Faces.getRequestParameter("kind"), Asked.of(KINDS));
        String open = asked.kept("open", Faces.getRequestParameter("open"), value -> value.matches("true|false"));
        filter = new ContributionRegister.Filter(
                Faces.getRequestParameter("text"),
                kind == null ? null : FundKind.valueOf(kind),
                open == null ? null : Boolean.valueOf(open),
                asked.region("region", Faces.getRequestParameter("region")));
        rows = new Rows<>(page -> register.list(filter, page));
    }

    /** Whether what is not paid is late; null when all is paid. */
    public Light light(ContributionView.Row row) {
        LocalDate today = LocalDate.now(clock);
        return row.getOpen().signum() == 0 ? null : Light.of(row.dueOn(), today, today.plusDays(NEAR));
    }

    public List<SelectItem> getKinds() {
        return choices.of(KINDS);
    }

    public Rows<ContributionView.Row> getRows() {
        return rows;
    }

    public ContributionRegister.Filter getFilter() {
        return filter;
    }
}
