package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Finds actions that are not reported and whose deadline is near or past. */
@ApplicationScoped
class OverdueActions {

    /** That no letter that is still to be sent or answered names it. */
    static final String UNURGED = "not exists (select l.id from UrgeLetter l join l.actions named"
            + " where named = a and l.state <> ziyang.estates.action.UrgeState.ANSWERED)";

    /** An action that a letter is to name, who urges and who is urged. */
    public record Late(long id, long convener, long leadUnit) {}

    /** What a reminder says of an action. */
    public record Due(long id, String title, LocalDate deadline, long leadUnit, long convener) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /** What the unit has not done for the convener by the day before, and no open letter names. */
    List<Action> unurged(long convener, long unit, LocalDate today) {
        return entities.createQuery(
                        "select a from Action a where a.convener.id = :convener and a.leadUnit.id = :unit and "
                                + ActionLight.OVERDUE + " and " + UNURGED + " order by a.deadline, a.id",
                        Action.class)
                .setParameter("convener", convener)
                .setParameter("unit", unit)
                .setParameter("today", today)
                .getResultList();
    }

    /** The same for all conveners and units, with deadlines before a day. */
    List<Late> unurged(LocalDate before) {
        return entities.createQuery(
                        "select new ziyang.estates.action.OverdueActions.Late(a.id, c.id, u.id) from Action a"
                                + " join a.convener c join a.leadUnit u where " + ActionLight.OVERDUE + " and "
                                + UNURGED
                                + " order by c.id, u.id, a.deadline, a.id",
                        Late.class)
                .setParameter("today", before)
                .getResultList();
    }

    /** Ids of what is not before an area yet, with deadlines before a day. */
    List<Long> unescalated(LocalDate before) {
        return entities.createQuery(
                        "select a.id from Action a where " + ActionLight.OVERDUE
                                + " and a.escalatedOn is null order by a.id",
                        Long.class)
                .setParameter("today", before)
                .getResultList();
    }

    /** What has its deadline between two days, both inclusive. */
    List<Due> due(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select new ziyang.estates.action.OverdueActions.Due(a.id, a.title, a.deadline, u.id, c.id)"
                                + " from Action a join a.leadUnit u join a.convener c where " + ActionLight.RUNS
                                + " and a.deadline >= :from and a.deadline <= :to order by a.id",
                        Due.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
