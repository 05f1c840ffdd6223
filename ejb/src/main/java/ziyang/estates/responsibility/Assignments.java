package ziyang.estates.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;

/** The rule of rows that one of them alone cannot see, for the service and the importer. */
@ApplicationScoped
class Assignments {

    /** The end of time, for comparing open ends. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /**
     * Rule R4.
     *
     * @throws BusinessError {@code responsibility.twice}
     */
    void mustBeNew(Responsibility row) {
        LocalDate to = row.getValidTo() == null ? NEVER : row.getValidTo();
        entities.createQuery(
                        "select r from Responsibility r where r.region = :region and r.role = :role and r.unit = :unit"
                                + " and r.validFrom <= :to and (r.validTo is null or r.validTo >= :from)",
                        Responsibility.class)
                .setParameter("region", row.getRegion())
                .setParameter("role", row.getRole())
                .setParameter("unit", row.getUnit())
                .setParameter("to", to)
                .setParameter("from", row.getValidFrom())
                .getResultStream()
                .filter(other -> other.getMatter() == row.getMatter())
                .findFirst()
                .ifPresent(other -> {
                    throw BusinessError.field(
                            "unit", "responsibility.twice", row.getUnit().getName(), other.getValidFrom());
                });
    }
}
