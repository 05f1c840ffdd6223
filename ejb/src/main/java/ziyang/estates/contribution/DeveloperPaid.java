package ziyang.estates.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.Policies;
import ziyang.estates.governance.Committee;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.FormationCondition;

/**
 * Rule C5: the preparatory group of a developer's estate is formed when the developer's money is recorded in full: always where the estate
 * was built under the policy, and wherever it was said that the developer owes it.
 * 资府办发〔2020〕72号 三（四）3.
 */
@ApplicationScoped
class DeveloperPaid implements FormationCondition {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Policies policies;

    /** @throws BusinessError {@code contribution.developer} */
    @Override
    public void require(Committee committee, LocalDate day) {
        Estate estate = committee.getEstate();
        if (committee.getKind() != CommitteeKind.OWNERS) {
            return;
        }
        List<Contribution> owed = entities.createQuery(
                        "select c from Contribution c where c.estate = :estate and c.kind = :kind", Contribution.class)
                .setParameter("estate", estate)
                .setParameter("kind", FundKind.PREPARATORY)
                .getResultList();
        boolean missing = owed.isEmpty() && asked(estate, day);
        if (missing || !owed.stream().allMatch(Contribution::complete)) {
            throw BusinessError.illegalStep("contribution.developer", estate.getName());
        }
    }

    /** New: built in the year in which the policy of the day began, or later. */
    private boolean asked(Estate estate, LocalDate day) {
        return estate.getKind() == EstateKind.COMMERCIAL
                && estate.getBuiltYear() != null
                && policies.on(policies.programme("preparatory"), day)
                        .filter(policy ->
                                estate.getBuiltYear() >= policy.getValidFrom().getYear())
                        .isPresent();
    }
}
