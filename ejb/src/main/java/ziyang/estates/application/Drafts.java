package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.Policies;
import ziyang.estates.fund.Programme;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;

/** Writes drafts of one's own unit, from a form or from a row of a sheet. */
@ApplicationScoped
class Drafts {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Facts facts;

    @Inject
    private Policies policies;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** A new one, stored. */
    FundApplication make(ApplicationDraft draft) {
        Programme programme = policies.programme(draft.programme());
        if (!programme.getKind().publicMoney()) {
            throw BusinessError.field("programme", "fund.private", programme.getName());
        }
        Unit own = entities.find(Unit.class, access.who().unitId());
        FundApplication application = new FundApplication(programme, own, LocalDate.now(clock));
        write(application, draft);
        entities.persist(application);
        return application;
    }

    void write(FundApplication application, ApplicationDraft draft) {
        Programme programme = application.getProgramme();
        if (!programme.getCode().equals(draft.programme().strip())) {
            throw BusinessError.field("programme", "application.programme");
        }
        Estate estate = programme.getKind() == FundKind.INCENTIVE ? null : estate(draft.estate());
        Region community = estate == null ? community(draft.community()) : estate.getCommunity();
        application.recipient(estate, community);
        Integer before = application.getSnapshot() == null ? null : application.written();
        application.write(draft, facts.of(programme, estate, draft));
        if (before == null || before != application.written()) {
            application
                    .step(StepKind.WRITTEN, access.who(), clock.instant())
                    .sum(application.getSnapshot(), application.getAmount());
        }
    }

    private Estate estate(String code) {
        if (code == null || code.isBlank()) {
            throw BusinessError.field("estate", "application.estate");
        }
        NamedEstates estates = new NamedEstates(entities, access.scope());
        return estates.get(estates.named(code.strip()));
    }

    private Region community(String code) {
        if (code == null || code.isBlank()) {
            throw BusinessError.field("community", "application.community");
        }
        Region community = regions.tree().named(code.strip());
        if (community.getLevel() != Region.Level.COMMUNITY) {
            throw BusinessError.field("community", "application.community");
        }
        access.requireRegion(community);
        return entities.getReference(Region.class, community.getId());
    }
}
