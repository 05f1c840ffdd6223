package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** Consultations of one's own unit: comments that wait for an answer, and what may be handed in because its last day is past. */
@Stateless
public class ConsultationTasks implements TaskSource {

    private static final String ANSWER = "standard.answer";
    private static final String EXAMINE = "standard.examine";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Comments comments;

    @Inject
    private CalendarService calendar;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Task> tasksFor(Identity who) {
        if (!who.may(Permission.STANDARD_WRITE)) {
            return List.of();
        }
        LocalDate today = calendar.today();
        return entities.createQuery(
                        "select e from Edition e join fetch e.standard s where e.state = :state and s.unit.id = :unit"
                                + " order by e.consultUntil, e.id",
                        Edition.class)
                .setParameter("state", EditionState.CONSULTATION)
                .setParameter("unit", who.unitId())
                .getResultStream()
                .filter(edition -> ended(edition, today) || comments.unanswered(edition) > 0)
                .map(edition -> task(edition, today))
                .toList();
    }

    private Task task(Edition edition, LocalDate today) {
        boolean answer = comments.unanswered(edition) > 0;
        String page = answer ? "standard/comments.xhtml?id=" : "standard/edition.xhtml?id=";
        return new Task(
                answer ? ANSWER : EXAMINE,
                edition.getTitle(),
                edition.getStandard().getUnit().getName(),
                page + edition.getId(),
                edition.getConsultUntil(),
                ended(edition, today) ? Light.YELLOW : Light.GREEN);
    }

    private static boolean ended(Edition edition, LocalDate today) {
        return today.isAfter(edition.getConsultUntil());
    }
}
