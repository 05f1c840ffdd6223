package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.meeting.AgendaSource;

/** Actions that are overdue come back to the meeting that handed them out; each deadline once. */
@ApplicationScoped
class OverdueAgenda implements AgendaSource {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public String code() {
        return "overdue-action";
    }

    @Override
    public List<Waiting> waiting(Set<Long> regions, LocalDate today) {
        return entities.createQuery(
                        "select a from Action a join fetch a.leadUnit where a.region.id in :regions and "
                                + ActionLight.AWAITS_DOER + " and a.deadline < :today order by a.deadline, a.id",
                        Action.class)
                .setParameter("regions", regions)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OverdueAgenda::waiting)
                .toList();
    }

    private static Waiting waiting(Action action) {
        return new Waiting(
                action.getId() + "-" + action.getDeadline(),
                "逾期未办结：" + action.getTitle(),
                action.getCode() + "，" + action.getLeadUnit().getName() + "牵头，期限" + action.getDeadline(),
                action.getRegion().getId(),
                null,
                "meeting/action.xhtml?id=" + action.getId(),
                action.getDeadline().plusDays(1));
    }
}
