package ziyang.estates.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.plan.PlanService;

/** The plans. */
@Named
@RequestScoped
public class PlansView {

    @Inject
    private PlanService service;

    private List<PlanService.Row> plans;

    @PostConstruct
    void read() {
        plans = service.list();
    }

    public List<PlanService.Row> getPlans() {
        return plans;
    }
}
