package ziyang.estates.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import ziyang.estates.plan.PlanService;
import ziyang.estates.plan.ProgressService;
import ziyang.estates.plan.ProgressState;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;

/** The quarterly progress within the reader's scope; its filter stands in the address. */
@Named
@RequestScoped
public class ProgressList {

    @Inject
    private ProgressService service;

    @Inject
    private PlanService plans;

    @Inject
    private Choices choices;

    @Inject
    private Asked asked;

    private String plan;
    private String period;
    private String state;
    private List<PlanService.Row> all;
    private List<ProgressService.Row> rows;

    @PostConstruct
    void open() {
        all = plans.list();
    }

    /** Reads the list once the filter has been taken from the address. */
    public void read() {
        plan = asked.kept(
                "plan", plan, code -> all.stream().anyMatch(one -> one.code().equals(code)));
        period = asked.period(period);
        state = asked.kept("state", state, Asked.of(ProgressState.values()));
        rows = service.list(plan, null, period, state == null ? null : ProgressState.valueOf(state));
    }

    public List<ProgressService.Row> getRows() {
        return rows;
    }

    public List<SelectItem> getPlans() {
        return all.stream()
                .map(one -> new SelectItem(one.code(), one.documentNumber()))
                .toList();
    }

    /** The quarters of all plans, the latest first. */
    public List<SelectItem> getQuarters() {
        return all.stream()
                .flatMap(one -> plans.quarters(one.code()).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(quarter -> new SelectItem(quarter, choices.periodWords(quarter)))
                .toList();
    }

    public List<SelectItem> getStates() {
        return choices.of(ProgressState.values());
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
