package ziyang.estates.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ziyang.estates.indicator.Goals;

/** The plans' targets in percent, in the plan's own order. */
@ApplicationScoped
class PlanGoals implements Goals {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public List<Goal> all() {
        return entities.createQuery("select t from Target t where t.unit = '%' order by t.id", Target.class)
                .getResultStream()
                .map(target -> new Goal(target.getIndicator(), target.getName(), target.getYear(), target.getValue()))
                .toList();
    }
}
