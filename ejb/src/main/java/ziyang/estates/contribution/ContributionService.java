package ziyang.estates.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.fund.Formula;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.FundPolicy;
import ziyang.estates.fund.Policies;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Records what developers and owners owe, pay, and what becomes of it. */
@Stateless
public class ContributionService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    /**
     * Says what somebody owes for an estate of one's own regions.
     *
     * @throws BusinessError {@code contribution.public} for public money, {@code contribution.estate} for an estate that owes none of the
     *     kind, {@code contribution.twice}, {@code fund.policy.none} when no
     *     policy holds on the day it is due and no sum is given
     */
    @Needs(Permission.FUND_COLLECT)
    public long open(@NotNull @Valid ContributionDraft draft) {
        if (draft.kind().publicMoney()) {
            throw BusinessError.field("kind", "contribution.public", draft.kind());
        }
        NamedEstates estates = new NamedEstates(entities, access.scope());
        Estate estate = estates.get(estates.named(draft.estate().strip()));
        mustOwe(draft.kind(), estate);
        entities.lock(estate, LockModeType.PESSIMISTIC_WRITE);
        long known = entities.createQuery(
                        "select count(c) from Contribution c where c.estate = :estate and c.kind = :kind", Long.class)
                .setParameter("estate", estate)
                .setParameter("kind", draft.kind())
                .getSingleResult();
        if (known > 0) {
            throw BusinessError.field("estate", "contribution.twice", estate.getName(), draft.kind());
        }
        Contribution contribution = new Contribution(estate, draft, computed(draft, estate));
        entities.persist(contribution);
        entities.flush();
        return contribution.getId();
    }

    /** Developers pay for what they sell, owners for resettlement estates: 资府办发〔2020〕72号 三（四）1 and 3. */
    private static void mustOwe(FundKind kind, Estate estate) {
        EstateKind owing = kind == FundKind.PREPARATORY ? EstateKind.COMMERCIAL : EstateKind.RESETTLEMENT;
        if (estate.getKind() != owing) {
            throw BusinessError.field("estate", "contribution.estate", kind, owing, estate.getName(), estate.getKind());
        }
    }

    private BigDecimal computed(ContributionDraft draft, Estate estate) {
        String code = draft.kind() == FundKind.PREPARATORY ? "preparatory" : "start-up";
        FundPolicy policy = policies.over(policies.programme(code), draft.dueOn(), draft.dueOn());
        Formula.Measured facts = new Formula.Measured(Math.max(1, estate.getHouseholds()), BigDecimal.ZERO, 1);
        return policy.getFormula().amount(facts, policy.getRate());
    }

    /**
     * Books a payment, a use or a refund.
     *
     * @throws BusinessError {@code contribution.paid.more}, {@code contribution.share}, {@code contribution.held},
     *     {@code contribution.paper}, {@code contribution.future}
     */
    @Needs(Permission.FUND_COLLECT)
    public void book(long id, Integer seen, @NotNull @Valid EntryDraft draft) {
        Contribution contribution = entities.find(Contribution.class, id);
        if (contribution == null) {
            throw BusinessError.missing("Contribution", id);
        }
        access.requireRegion(contribution.getEstate().getCommunity());
        entities.refresh(contribution, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(contribution, seen);
        contribution.book(draft, LocalDate.now(clock)).by(access.who().displayName(), clock.instant());
    }
}
