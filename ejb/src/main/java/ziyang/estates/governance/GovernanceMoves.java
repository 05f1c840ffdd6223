package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateMerged;

/** Moves coverage, committees, meetings and clause checks along when an estate turns out to be another. */
@ApplicationScoped
class GovernanceMoves {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    void follow(@Observes EstateMerged merge) {
        Estate into = merge.into();
        of(PartyCoverage.class, merge.merged())
                .forEach(one -> one.getOrganisation().follow(one, into));
        of(Committee.class, merge.merged()).forEach(one -> one.moveTo(into));
        of(TripartiteMeeting.class, merge.merged()).forEach(one -> one.moveTo(into));
        of(PartyClauseCheck.class, merge.merged()).forEach(one -> one.moveTo(into));
    }

    private <T> List<T> of(Class<T> type, Estate estate) {
        return entities.createQuery("select o from " + type.getSimpleName() + " o where o.estate = :estate", type)
                .setParameter("estate", estate)
                .getResultList();
    }
}
