package ziyang.estates.governance;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Kept;
import ziyang.estates.permission.OpenTo;

/** The dated rules, kept in memory: every light and every vote asks for them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class GovernanceRules {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final Kept<Limits> limits = new Kept<>(this::readLimits);
    private final Kept<List<VotingRule>> voting = new Kept<>(this::readVoting);

    @OpenTo(OpenTo.Whom.INSIDE)
    public Limits limits() {
        return limits.get();
    }

    /**
     * The rule in force on the day of a vote.
     *
     * @throws BusinessError {@code rule.none}
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public VotingRule voting(VoteMatter matter, LocalDate day) {
        return votingOn(matter, day).orElseThrow(() -> BusinessError.field("heldOn", "rule.none", matter, day));
    }

    /** As {@link #voting}; empty before the first rule that is known. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Optional<VotingRule> votingOn(VoteMatter matter, LocalDate day) {
        return voting.get().stream().filter(rule -> rule.holds(matter, day)).findFirst();
    }

    /** The rules of all times. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<VotingRule> voting() {
        return voting.get();
    }

    /** Forgets what is kept, after a change. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void forget() {
        limits.forget(transaction);
        voting.forget(transaction);
    }

    private Limits readLimits() {
        return new Limits(List.copyOf(entities.createQuery(
                        "select r from GovernanceRule r order by r.code, r.validFrom", GovernanceRule.class)
                .getResultList()));
    }

    private List<VotingRule> readVoting() {
        return List.copyOf(
                entities.createQuery("select r from VotingRule r order by r.matter, r.validFrom", VotingRule.class)
                        .getResultList());
    }
}
