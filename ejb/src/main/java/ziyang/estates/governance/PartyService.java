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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateChanged;
import ziyang.estates.estate.EstateService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Keeps the tree of party organisations and which estates they cover. */
@Stateless
public class PartyService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private EstateService estates;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Clock clock;

    /** @return its id */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long establish(@NotNull @Valid PartyDraft draft) {
        Region region = own(draft.region());
        PartyOrganisation organisation = new PartyOrganisation(draft, parent(draft, region), region, today());
        entities.persist(organisation);
        entities.flush();
        return organisation.getId();
    }

    @Needs(Permission.GOVERNANCE_MANAGE)
    public void change(long id, Integer seen, @NotNull @Valid PartyDraft draft) {
        PartyOrganisation organisation = held(id, seen);
        Region before = organisation.getRegion();
        Region region = before.getCode().equals(draft.region()) ? before : own(draft.region());
        organisation.change(draft, parent(draft, region), region, today());
    }

    /** Covers an estate from a day on; the account is responsible for the organisation and for the estate. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void cover(long id, Integer seen, @NotBlank String estate, @NotNull LocalDate from) {
        PartyOrganisation organisation = touched(id, seen);
        Estate covered = ownEstate(estate);
        mustNotLieAhead("from", from);
        organisation.cover(covered, from);
        tell(Set.of(covered.getCommunity().getId()));
    }

    /** Covers an estate until a day and no longer. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void uncover(long id, Integer seen, @NotBlank String estate, @NotNull LocalDate last) {
        PartyOrganisation organisation = touched(id, seen);
        Estate covered = ownEstate(estate);
        mustNotLieAhead("day", last);
        organisation.uncover(covered, last);
        tell(Set.of(covered.getCommunity().getId()));
    }

    /**
     * Dissolves an organisation; the day is its last.
     *
     * @throws BusinessError {@code party.children} while others stand below it
     */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void dissolve(long id, Integer seen, @NotNull LocalDate day) {
        PartyOrganisation organisation = held(id, seen);
        mustNotLieAhead("day", day);
        long below = entities.createQuery(
                        "select count(o) from PartyOrganisation o where o.parent = :parent and o.endedOn is null",
                        Long.class)
                .setParameter("parent", organisation)
                .getSingleResult();
        if (below > 0) {
            throw BusinessError.illegalStep("party.children", organisation.getName(), below);
        }
        Set<Long> communities = new HashSet<>();
        organisation
                .getCoverages()
                .forEach(one -> communities.add(one.getEstate().getCommunity().getId()));
        organisation.dissolve(day);
        tell(communities);
    }

    private void tell(Set<Long> communities) {
        entities.flush();
        if (!communities.isEmpty()) {
            changes.fire(new EstateChanged(communities));
        }
    }

    private void mustNotLieAhead(String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw BusinessError.field(field, "party.future");
        }
    }

    private PartyOrganisation parent(PartyDraft draft, Region region) {
        if (draft.parent() == null) {
            return null;
        }
        PartyOrganisation parent = entities.find(PartyOrganisation.class, draft.parent());
        if (parent == null) {
            throw BusinessError.field("parent", "party.parent", draft.level());
        }
        boolean above = regions.tree().within(region.getId(), parent.getRegion().getId(), today());
        if (!above) {
            throw BusinessError.field("parent", "party.parent.region", parent.getName(), region.getName());
        }
        return parent;
    }

    private Region own(String code) {
        Region region = regions.tree().named(code);
        access.requireRegion(region);
        return entities.merge(region);
    }

    private Estate ownEstate(String code) {
        Estate estate = estates.get(code);
        access.requireRegion(estate.getCommunity());
        return estate;
    }

    /** What is covered counts as a change of the organisation: nobody dissolves one from an old page. */
    private PartyOrganisation touched(long id, Integer seen) {
        PartyOrganisation organisation = held(id, seen);
        entities.lock(organisation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return organisation;
    }

    private PartyOrganisation held(long id, Integer seen) {
        PartyOrganisation organisation = entities.find(PartyOrganisation.class, id);
        if (organisation == null) {
            throw BusinessError.missing("PartyOrganisation", id);
        }
        access.requireRegion(organisation.getRegion());
        Versions.check(organisation, seen);
        return organisation;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
