package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** The rules of party organisations that one of them alone cannot see, for the service and the importer; both check the scope. */
@ApplicationScoped
class Parties {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    Optional<PartyOrganisation> find(String code) {
        return entities.createQuery("select o from PartyOrganisation o where o.code = :code", PartyOrganisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Not yet stored. */
    PartyOrganisation establish(String code, PartyDraft draft, Region region) {
        return new PartyOrganisation(code, draft, parent(draft, region), region, today());
    }

    void change(PartyOrganisation organisation, PartyDraft draft, Region region) {
        organisation.change(draft, parent(draft, region), region, today());
    }

    void cover(PartyOrganisation organisation, Estate estate, LocalDate from) {
        mustNotLieAhead("from", from);
        organisation.cover(estate, from);
    }

    void uncover(PartyOrganisation organisation, Estate estate, LocalDate last) {
        mustNotLieAhead("day", last);
        organisation.uncover(estate, last);
    }

    /** @throws BusinessError {@code party.children} while others stand below it */
    void dissolve(PartyOrganisation organisation, LocalDate day) {
        mustNotLieAhead("day", day);
        long below = organisation.getId() == null ? 0 : below(organisation);
        if (below > 0) {
            throw BusinessError.illegalStep("party.children", organisation.getName(), below);
        }
        organisation.dissolve(day);
    }

    private long below(PartyOrganisation organisation) {
        return entities.createQuery(
                        "select count(o) from PartyOrganisation o where o.parent = :parent and o.endedOn is null",
                        Long.class)
                .setParameter("parent", organisation)
                .getSingleResult();
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

    private void mustNotLieAhead(String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw BusinessError.field(field, "party.future");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
