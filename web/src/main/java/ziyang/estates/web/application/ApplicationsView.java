package ziyang.estates.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationState;
import ziyang.estates.application.ApplicationState.Desk;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.web.fund.Funds;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The applications, and how many wait where. */
@Named
@RequestScoped
public class ApplicationsView {

    @Inject
    private ApplicationRegister register;

    @Inject
    private Funds funds;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    @Inject
    private Clock clock;

    private ApplicationRegister.Filter filter;
    private Rows<ApplicationView.Row> rows;
    private List<ApplicationRegister.Waiting> pipeline;

    @PostConstruct
    void open() {
        String state = asked.kept("state", Faces.getRequestParameter("state"), Asked.of(ApplicationState.values()));
        String desk = asked.kept("desk", Faces.getRequestParameter("desk"), Asked.of(Desk.values()));
        filter = new ApplicationRegister.Filter(
                Faces.getRequestParameter("text"),
                funds.programme(Faces.getRequestParameter("programme")),
                state == null ? null : ApplicationState.valueOf(state),
                desk == null ? null : Desk.valueOf(desk),
                funds.year(Faces.getRequestParameter("year")),
                asked.region("region", Faces.getRequestParameter("region")));
        rows = new Rows<>(page -> register.list(filter, page));
        pipeline = register.pipeline(filter).stream()
                .filter(one -> one.getDesk() != Desk.NOBODY)
                .sorted(Comparator.comparing(ApplicationRegister.Waiting::state))
                .toList();
    }

    /** Days that something has waited. */
    public long age(LocalDate since) {
        return ChronoUnit.DAYS.between(since, LocalDate.now(clock));
    }

    public List<SelectItem> getStates() {
        return choices.of(ApplicationState.values());
    }

    public List<SelectItem> getDesks() {
        return choices.of(Desk.values());
    }

    /** What waits, without what is finished. */
    public List<ApplicationRegister.Waiting> getPipeline() {
        return pipeline;
    }

    public Rows<ApplicationView.Row> getRows() {
        return rows;
    }

    public ApplicationRegister.Filter getFilter() {
        return filter;
    }
}
