package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Texts;
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
    private Clock clock;

    /**
     * Begins the way of a committee with the check of its conditions.
     *
     * @return its id
     * @throws BusinessError {@code committee.open} while another of the estate is on its way
     */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long begin(@NotBlank String estate, @NotNull CommitteeKind kind, @NotNull LocalDate day) {
        Estate of = own(estate);
        mustNotLieAhead("day", day);
        ofEstate(of).stream()
                .filter(one -> one.getTermEnd() == null && one.getStage() != CommitteeStage.TERMINATED)
                .findFirst()
                .ifPresent(one -> {
                    throw BusinessError.illegalStep("committee.open", of.getName(), one.getStage());
                });
        Committee committee = Committee.begin(of, kind, day, writer());
        entities.persist(committee);
        entities.flush();
        return committee.getId();
    }

    /** Enters a committee that was elected and filed before the portal knew of it. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long enrol(@NotBlank String estate, @NotNull CommitteeKind kind, @NotNull @Valid Enrolment enrolment) {
        Estate of = own(estate);
        mustNotLieAhead("filedOn", enrolment.filedOn());
        Committee committee = Committee.enrol(of, kind, enrolment, rules.limits(), writer());
        entities.persist(committee);
        succeed(committee);
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
        mustNotLieAhead("day", day);
        if (stage == CommitteeStage.FIRST_MEETING && !committee.getStage().aside()) {
            mustBeElected(committee);
        }
        committee.take(new CommitteeStep.Taken(stage, day, note), rules.limits(), writer());
        tell(committee);
    }

    /** Files a committee (备案); one of an earlier term gives way. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void file(long id, Integer seen, @NotNull LocalDate day, @NotNull @Valid CommitteeTerm term) {
        Committee committee = held(id, seen);
        mustNotLieAhead("day", day);
        committee.file(day, term, rules.limits(), writer());
        succeed(committee);
        tell(committee);
    }

    /**
     * Enters a vote of the owners' assembly.
     *
     * @return its id
     * @throws BusinessError {@code vote.owners}, {@code vote.area} for votes that exceed the owners or their area
     */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long vote(long id, Integer seen, @NotNull @Valid VoteDraft draft) {
        Committee committee = touched(id, seen);
        mustNotLieAhead("heldOn", draft.heldOn());
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
        mustNotLieAhead("day", day);
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
        mustNotLieAhead("checkedOn", draft.checkedOn());
        entities.persist(new PartyClauseCheck(of, draft));
    }

    /** Rule G7: whoever is the owners' committee was elected by a vote that carried. */
    private void mustBeElected(Committee committee) {
        boolean elected = committee.getKind() != CommitteeKind.OWNERS
                || votes(committee).stream()
                        .filter(vote -> vote.getMatter() == VoteMatter.ELECTION)
                        .anyMatch(vote -> rules.voting(VoteMatter.ELECTION, vote.getHeldOn())
                                .judge(vote.count())
                                .carried());
        if (!elected) {
            throw BusinessError.illegalStep("committee.election");
        }
    }

    /** Rule G4. */
    private void succeed(Committee fresh) {
        String note = Texts.in(Locale.SIMPLIFIED_CHINESE).get("committee.succeeded");
        for (Committee other : ofEstate(fresh.getEstate())) {
            if (other.equals(fresh) || !other.holdsTerm() || !fresh.holdsTerm()) {
                continue;
            }
            boolean later = other.getTermStart().isAfter(fresh.getTermStart());
            Committee old = later ? fresh : other;
            Committee next = later ? other : fresh;
            old.giveWay(next.entersOn(), note, rules.limits(), writer());
        }
    }

    private List<Committee> ofEstate(Estate estate) {
        return entities.createQuery("select k from Committee k where k.estate = :estate", Committee.class)
                .setParameter("estate", estate)
                .getResultList();
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

    private void mustNotLieAhead(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw BusinessError.field(field, "party.future");
        }
    }

    private CommitteeStep.Writer writer() {
        return new CommitteeStep.Writer(access.who().displayName(), clock.instant());
    }

    /** Locked, so that two do not begin at once. */
    private Estate own(String code) {
        Estate estate = estates.get(code);
        access.requireRegion(estate.getCommunity());
        entities.lock(estate, LockModeType.PESSIMISTIC_WRITE);
        return estate;
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
