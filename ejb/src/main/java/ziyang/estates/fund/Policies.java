package ziyang.estates.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;

/** The programmes, and which policy of one holds. */
@ApplicationScoped
public class Policies {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /** @throws BusinessError {@code fund.programme.unknown} */
    public Programme programme(String code) {
        return entities.createQuery("select p from Programme p where p.code = :code", Programme.class)
                .setParameter("code", code.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.field("programme", "fund.programme.unknown", code));
    }

    /**
     * The policy that holds on all days of a stretch of time.
     *
     * @throws BusinessError {@code fund.policy.none} when none holds on the first day, {@code fund.policy.ends} when another begins, or
     *     none holds any more, before the last
     */
    public FundPolicy over(Programme programme, LocalDate from, LocalDate to) {
        FundPolicy policy = on(programme, from)
                .orElseThrow(() -> BusinessError.field("from", "fund.policy.none", programme.getName(), from));
        if (!policy.holdsOn(to)) {
            throw BusinessError.field("to", "fund.policy.ends", programme.getName(), policy.getValidTo());
        }
        return policy;
    }

    /** The policy that holds on a day. */
    public Optional<FundPolicy> on(Programme programme, LocalDate day) {
        return all(programme).stream().filter(one -> one.holdsOn(day)).findFirst();
    }

    private List<FundPolicy> all(Programme programme) {
        return entities.createQuery(
                        "select p from FundPolicy p where p.programme = :programme order by p.validFrom",
                        FundPolicy.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
