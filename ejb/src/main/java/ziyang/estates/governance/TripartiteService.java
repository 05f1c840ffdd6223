package ziyang.estates.governance;

import jakarta.ejb.Stateless;
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
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Records the meetings of the three parties of an estate, by its street or community. */
@Stateless
public class TripartiteService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private EstateService estates;

    @Inject
    private GovernanceRules rules;

    @Inject
    private Clock clock;

    /** @return its id */
    @Needs(Permission.TRIPARTITE_RECORD)
    public long record(@NotBlank String estate, @NotNull @Valid TripartiteDraft draft) {
        Estate of = estates.own(estate, false);
        TripartiteMeeting meeting = new TripartiteMeeting(of, draft, writer());
        entities.persist(meeting);
        entities.flush();
        return meeting.getId();
    }

    /** Corrects a record with a reason; what was so before stands in the trail. */
    @Needs(Permission.TRIPARTITE_RECORD)
    public void correct(
            long id, Integer seen, @NotNull @Valid TripartiteDraft draft, @NotBlank @Size(max = 400) String reason) {
        TripartiteMeeting meeting = held(id, seen);
        meeting.correct(draft, reason, correctionDays(rules.limits(), LocalDate.now(clock)), writer());
    }

    /** Marks what was agreed as done. */
    @Needs(Permission.TRIPARTITE_RECORD)
    public void complete(
            long id, Integer seen, long matterId, @NotNull LocalDate day, @NotBlank @Size(max = 400) String note) {
        TripartiteMeeting meeting = held(id, seen);
        meeting.getMatters().stream()
                .filter(one -> one.getId() == matterId)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("TripartiteMatter", matterId))
                .complete(day, note, writer());
        entities.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    static int correctionDays(Limits limits, LocalDate today) {
        return limits.amount(GovernanceLimit.CORRECTION, today);
    }

    private CommitteeStep.Writer writer() {
        return new CommitteeStep.Writer(access.who().displayName(), clock.instant());
    }

    private TripartiteMeeting held(long id, Integer seen) {
        TripartiteMeeting meeting = entities.find(TripartiteMeeting.class, id);
        if (meeting == null) {
            throw BusinessError.missing("TripartiteMeeting", id);
        }
        access.requireRegion(meeting.getEstate().getCommunity());
        Versions.check(meeting, seen);
        return meeting;
    }
}
