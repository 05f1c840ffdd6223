package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import ziyang.estates.governance.ManagedEstates;

/** Gives the third of the three parties (三方联动): a decided mode that holds on the day. */
@ApplicationScoped
class Managed implements ManagedEstates {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public Set<Long> managedOn(Set<Long> estates, LocalDate day) {
        if (estates.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "select d.estate.id from ModeDecision d where d.estate.id in :estates and d.holdsFrom <= :day"
                                + " and (d.holdsTo is null or d.holdsTo >= :day)",
                        Long.class)
                .setParameter("estates", estates)
                .setParameter("day", day)
                .getResultList());
    }
}
