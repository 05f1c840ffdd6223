package ziyang.estates.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import ziyang.estates.plan.PlanService;
import ziyang.estates.plan.PlanView;
import ziyang.estates.plan.PlanView.MeasureRow;

/** One plan in its own order and words. */
@Named
@RequestScoped
public class PlanDetail {

    /** A section of part three with its measures. */
    public record Section(String title, List<MeasureRow> measures) {}

    @Inject
    private PlanService plans;

    private PlanView plan;
    private List<Section> sections;
    private TargetTable targets;

    @PostConstruct
    void read() {
        plan = plans.get(Faces.getRequestParameter("code"));
        Map<String, List<MeasureRow>> bySection = plan.measures().stream()
                .collect(Collectors.groupingBy(MeasureRow::section, LinkedHashMap::new, Collectors.toList()));
        sections = bySection.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
        targets = TargetTable.of(plan.targets());
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<Section> getSections() {
        return sections;
    }

    public TargetTable getTargets() {
        return targets;
    }
}
