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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
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

    /** Numbers of organisations run on over the years. */
    private static final int SERIES_YEAR = 0;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Numbering numbering;

    @Inject
    private EstateService estates;

    @Inject
    private Event<EstateChanged> changes;

    @Inject
    private Parties parties;

    /** @return its id */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public long establish(@NotNull @Valid PartyDraft draft) {
        Region region = own(draft.region());
        PartyOrganisation organisation = parties.establish(next(), draft, region);
        entities.persist(organisation);
        entities.flush();
        return organisation.getId();
    }

    @Needs(Permission.GOVERNANCE_MANAGE)
    public void change(long id, Integer seen, @NotNull @Valid PartyDraft draft) {
        PartyOrganisation organisation = held(id, seen);
        Region before = organisation.getRegion();
        Region region = before.getCode().equals(draft.region()) ? before : own(draft.region());
        parties.change(organisation, draft, region);
    }

    /** Covers an estate from a day on; the account is responsible for the organisation and for the estate. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void cover(long id, Integer seen, @NotBlank String estate, @NotNull LocalDate from) {
        PartyOrganisation organisation = touched(id, seen);
        Estate covered = ownEstate(estate);
        parties.cover(organisation, covered, from);
        tell(Set.of(covered.getCommunity().getId()));
    }

    /** Covers an estate until a day and no longer. */
    @Needs(Permission.GOVERNANCE_MANAGE)
    public void uncover(long id, Integer seen, @NotBlank String estate, @NotNull LocalDate last) {
        PartyOrganisation organisation = touched(id, seen);
        Estate covered = ownEstate(estate);
        parties.uncover(organisation, covered, last);
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
        Set<Long> communities = new HashSet<>();
        organisation
                .getCoverages()
                .forEach(one -> communities.add(one.getEstate().getCommunity().getId()));
        parties.dissolve(organisation, day);
        tell(communities);
    }

    /** A sheet may have taken it already. */
    private String next() {
        String code;
        do {
            code = "DZ%06d".formatted(numbering.next("party", SERIES_YEAR));
        } while (parties.find(code).isPresent());
        return code;
    }

    private void tell(Set<Long> communities) {
        entities.flush();
        if (!communities.isEmpty()) {
            changes.fire(new EstateChanged(communities));
        }
    }

    private Region own(String code) {
        Region region = regions.tree().named(code);
        access.requireRegion(region);
        return entities.merge(region);
    }

    private Estate ownEstate(String code) {
        return estates.own(code, false);
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
}
