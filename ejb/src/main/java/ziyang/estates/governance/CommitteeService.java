package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateChanged;
import ziyang.estates.estate.EstateService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Leads committees to office and through their term. */
@Stateless
public class CommitteeService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private EstateService estates;

    @Inject
    private GovernanceRules rules;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Committees committees;

    @Inject
    @Any
    private Instance<FormationCondition> conditions;

    /**
     * Begins the way of a committee with the check of its conditions.
     *
     * @return its id
     * @throws BusinessError {@code committee.open} while another of the estate is on its way
     */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long begin(@NotBlank String estate, @NotNull CommitteeKind kind, @NotNull LocalDate day) {
        Estate of = own(estate);
        committees.mustNotLieAhead("day", day);
        committees.mustHaveNoneOnItsWay(of);
        Committee committee = Committee.begin(of, kind, day, committees.writer());
        entities.persist(committee);
        entities.flush();
        return committee.getId();
    }

    /** Enters a committee that was elected and filed before the portal knew of it. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long enrol(@NotBlank String estate, @NotNull CommitteeKind kind, @NotNull @Valid Enrolment enrolment) {
        Estate of = own(estate);
        committees.mustNotLieAhead("filedOn", enrolment.filedOn());
        Committee committee = Committee.enrol(of, kind, enrolment, rules.limits(), committees.writer());
        entities.persist(committee);
        committees.succeed(committee);
        tell(committee);
        return committee.getId();
    }

    /** Takes the next step; filing has its own method because it brings the term. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void step(
            long id,
            Integer seen,
            @NotNull CommitteeStage stage,
            @NotNull LocalDate day,
            @Size(max = 400) String note) {
        Committee committee = held(id, seen);
        committees.mustNotLieAhead("day", day);
        if (stage == CommitteeStage.FIRST_MEETING && !committee.getStage().aside()) {
            committees.mustBeElected(committee, votes(committee));
        }
        if (stage == CommitteeStage.GROUP_FORMED) {
            conditions.forEach(condition -> condition.require(committee, day));
        }
        committee.take(new CommitteeStep.Taken(stage, day, note), rules.limits(), committees.writer());
        committees.endAppointments(committee);
        tell(committee);
    }

    /** Files a committee (备案); one of an earlier term gives way. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void file(long id, Integer seen, @NotNull LocalDate day, @NotNull @Valid CommitteeTerm term) {
        Committee committee = held(id, seen);
        committees.mustNotLieAhead("day", day);
        committee.file(day, term, rules.limits(), committees.writer());
        committees.succeed(committee);
        tell(committee);
    }

    /**
     * Enters a vote of the owners' assembly.
     *
     * @return its id
     * @throws BusinessError {@code vote.owners}, {@code vote.area} for votes that exceed the owners or their area, {@code vote.early} for
     *     a day before the committee's way began
     */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long vote(long id, Integer seen, @NotNull @Valid VoteDraft draft) {
        Committee committee = touched(id, seen);
        committees.mustNotLieAhead("heldOn", draft.heldOn());
        committee.mustHaveBegun(draft.heldOn());
        rules.voting(draft.matter(), draft.heldOn());
        AssemblyVote vote = new AssemblyVote(committee, draft);
        entities.persist(vote);
        entities.flush();
        return vote.getId();
    }

    /** @return the id of the cross-appointment */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long appoint(long id, Integer seen, @NotNull @Valid CrossDraft draft) {
        Committee committee = touched(id, seen);
        CrossAppointment appointment = new CrossAppointment(committee, organisation(draft), draft);
        entities.persist(appointment);
        entities.flush();
        return appointment.getId();
    }

    /** Ends a cross-appointment; the day is its last. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void endAppointment(
            long id,
            Integer seen,
            long appointmentId,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 400) String reason) {
        Committee committee = touched(id, seen);
        committees.mustNotLieAhead("day", day);
        CrossAppointment appointment = entities.find(CrossAppointment.class, appointmentId);
        if (appointment == null || !appointment.getCommittee().equals(committee)) {
            throw BusinessError.missing("CrossAppointment", appointmentId);
        }
        appointment.end(day, reason);
    }

    /** Enters whether a document of an estate holds the party clause. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void checkClause(@NotBlank String estate, @NotNull @Valid ClauseDraft draft) {
        Estate of = own(estate);
        committees.mustNotLieAhead("checkedOn", draft.checkedOn());
        entities.persist(new PartyClauseCheck(of, draft));
    }

    private List<AssemblyVote> votes(Committee committee) {
        return entities.createQuery("select v from AssemblyVote v where v.committee = :committee", AssemblyVote.class)
                .setParameter("committee", committee)
                .getResultList();
    }

    private PartyOrganisation organisation(CrossDraft draft) {
        if (draft.organisation() == null) {
            return null;
        }
        PartyOrganisation organisation = entities.find(PartyOrganisation.class, draft.organisation());
        if (organisation == null) {
            throw BusinessError.field("organisation", "cross.organisation");
        }
        return organisation;
    }

    private void tell(Committee committee) {
        entities.flush();
        changes.fire(
                new EstateChanged(Set.of(committee.getEstate().getCommunity().getId())));
    }

    /** Locked, so that two do not begin at once. */
    private Estate own(String code) {
        return estates.own(code, true);
    }

    /** What is entered around a committee counts as a change of it. */
    private Committee touched(long id, Integer seen) {
        Committee committee = held(id, seen);
        entities.lock(committee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return committee;
    }

    private Committee held(long id, Integer seen) {
        Committee committee = entities.find(Committee.class, id);
        if (committee == null) {
            throw BusinessError.missing("Committee", id);
        }
        access.requireRegion(committee.getEstate().getCommunity());
        Versions.check(committee, seen);
        return committee;
    }
}
