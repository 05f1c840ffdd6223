package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Texts;
import ziyang.estates.estate.Estate;

/** The rules of committees that one of them alone cannot see, for the service and the importer; both check the scope. */
@ApplicationScoped
class Committees {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private GovernanceRules rules;

    @Inject
    private Clock clock;

    /** Rule G4. */
    void mustHaveNoneOnItsWay(Estate estate) {
        ofEstate(estate).stream()
                .filter(one -> one.getTermEnd() == null && one.getStage() != CommitteeStage.TERMINATED)
                .findFirst()
                .ifPresent(one -> {
                    throw BusinessError.illegalStep("committee.open", estate.getName(), one.getStage());
                });
    }

    /** Rule G7: whoever is the owners' committee was elected by a vote that carried. */
    void mustBeElected(Committee committee, Collection<AssemblyVote> votes) {
        boolean elected = committee.getKind() != CommitteeKind.OWNERS
                || votes.stream()
                        .filter(vote -> vote.getMatter() == VoteMatter.ELECTION)
                        .anyMatch(vote -> rules.voting(VoteMatter.ELECTION, vote.getHeldOn())
                                .judge(vote.count())
                                .carried());
        if (!elected) {
            throw BusinessError.illegalStep("committee.election");
        }
    }

    /** @throws BusinessError {@code rule.none} for a vote before the first rule that is known */
    void mustHaveARule(VoteDraft draft) {
        if (rules.votingOn(draft.matter(), draft.heldOn()).isEmpty()) {
            throw BusinessError.field("heldOn", "rule.none", draft.matter(), draft.heldOn());
        }
    }

    /** Rule G4: of two that are filed, the one of the earlier term gives way. */
    void succeed(Committee fresh) {
        String note = Texts.in(Locale.SIMPLIFIED_CHINESE).get("committee.succeeded");
        for (Committee other : ofEstate(fresh.getEstate())) {
            if (other.equals(fresh) || !other.holdsTerm() || !fresh.holdsTerm()) {
                continue;
            }
            boolean later = other.getTermStart().isAfter(fresh.getTermStart());
            Committee old = later ? fresh : other;
            Committee next = later ? other : fresh;
            old.giveWay(next.entersOn(), note, rules.limits(), writer());
            endAppointments(old);
        }
    }

    /** Who served in a committee that has ended serves there no longer. */
    void endAppointments(Committee committee) {
        if (committee.getStage() != CommitteeStage.TERMINATED) {
            return;
        }
        String reason = Texts.in(Locale.SIMPLIFIED_CHINESE).get("cross.terminated");
        entities.createQuery(
                        "select c from CrossAppointment c where c.committee = :committee and c.fromDay <= :day"
                                + " and (c.toDay is null or c.toDay > :day) and c.endReason is null",
                        CrossAppointment.class)
                .setParameter("committee", committee)
                .setParameter("day", committee.getSince())
                .getResultList()
                .forEach(one -> one.end(committee.getSince(), reason));
    }

    private List<Committee> ofEstate(Estate estate) {
        return entities.createQuery("select k from Committee k where k.estate = :estate", Committee.class)
                .setParameter("estate", estate)
                .getResultList();
    }

    void mustNotLieAhead(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw BusinessError.field(field, "party.future");
        }
    }

    CommitteeStep.Writer writer() {
        return new CommitteeStep.Writer(access.who().displayName(), clock.instant());
    }
}
