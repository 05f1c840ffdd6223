package ziyang.estates.management;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.StaleRecord;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateChanged;
import ziyang.estates.estate.EstateMerged;
import ziyang.estates.estate.EstateService;
import ziyang.estates.firm.Firm;
import ziyang.estates.firm.FirmService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** Decides how estates are managed. */
@Stateless
public class ManagementService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private EstateService estates;

    @Inject
    private FirmService firms;

    @Inject
    private Decisions decisions;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Clock clock;

    /**
     * Decides that an estate is managed so from a day on.
     *
     * @param seen the version of {@link ManagementView}, 0 before the first decision; null for a caller that has just read it
     */
    @Needs(Permission.MODE_DECIDE)
    public void decide(@NotNull String code, Integer seen, @NotNull @Valid ModeDraft draft) {
        Estate estate = held(code);
        List<ModeDecision> latestFirst = unchanged(estate, seen);
        LocalDate today = LocalDate.now(clock);
        if (draft.holdsFrom().isAfter(today)) {
            throw BusinessError.field("holdsFrom", "mode.future");
        }
        ManagementMode recommended =
                decisions.table(today).recommend(Facts.of(estate)).mode();
        put(estate, latestFirst, draft, recommended);
        done(estate);
    }

    /**
     * Ends what holds, without another mode.
     *
     * @param lastDay on which it still holds
     */
    @Needs(Permission.MODE_DECIDE)
    public void end(
            @NotNull String code, Integer seen, @NotNull LocalDate lastDay, @NotBlank @Size(max = 400) String reason) {
        Estate estate = held(code);
        ModeDecision last = unchanged(estate, seen).stream()
                .findFirst()
                .orElseThrow(() -> BusinessError.illegalStep("mode.none", estate.getName()));
        if (lastDay.isAfter(LocalDate.now(clock))) {
            throw BusinessError.field("holdsTo", "mode.future");
        }
        last.end(lastDay, reason);
        last.by(access.who(), clock.instant());
        done(estate);
    }

    /** What was decided of the merged estate before anything was of the other moves there. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void move(@Observes EstateMerged merge) {
        List<ModeDecision> there = decisions.latestFirst(merge.into());
        LocalDate first = there.isEmpty() ? null : there.get(there.size() - 1).getHoldsFrom();
        for (ModeDecision decision : decisions.latestFirst(merge.merged())) {
            if (first == null || decision.getHoldsFrom().isBefore(first)) {
                decision.moveTo(merge.into());
                if (first != null) {
                    decision.giveWayTo(first);
                }
            }
        }
    }

    private void put(Estate estate, List<ModeDecision> latestFirst, ModeDraft draft, ManagementMode recommended) {
        Firm firm = draft.firm() == null || draft.firm().isBlank() ? null : firms.get(draft.firm());
        decisions.put(new Decisions.Put(estate, latestFirst, recommended, firm), draft);
    }

    private Estate held(String code) {
        return estates.own(code, true);
    }

    /** @throws StaleRecord when somebody has decided since the version that was seen */
    private List<ModeDecision> unchanged(Estate estate, Integer seen) {
        List<ModeDecision> latestFirst = decisions.latestFirst(estate);
        if (seen != null && seen != Decisions.version(latestFirst)) {
            ModeDecision last = latestFirst.isEmpty() ? null : latestFirst.get(0);
            throw last == null
                    ? BusinessError.invalid("version.missing")
                    : new StaleRecord("ModeDecision", last.getId(), last.getVersion() - 1);
        }
        return latestFirst;
    }

    private void done(Estate estate) {
        entities.flush();
        changes.fire(new EstateChanged(Set.of(estate.getCommunity().getId())));
    }
}
