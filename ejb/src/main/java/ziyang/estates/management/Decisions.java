package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;
import ziyang.estates.firm.Firm;

/** Reads the rows of a day and the decisions of an estate, and puts a new one among them, for the service, the register and the importer. */
@ApplicationScoped
class Decisions {

    /** Both inclusive; an open end is null. */
    private static final String ON_THE_DAY = " where x.validFrom <= :day and (x.validTo is null or x.validTo >= :day)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The table of modes with its limits, as they hold on one day. */
    record Table(List<ModeRule> rules, Limits limits) {

        Recommendation recommend(Facts facts) {
            return Recommendation.of(rules, limits, facts);
        }
    }

    Table table(LocalDate day) {
        List<ModeRule> rules = entities.createQuery(
                        "select x from ModeRule x" + ON_THE_DAY + " order by x.seq, x.id", ModeRule.class)
                .setParameter("day", day)
                .getResultList();
        return new Table(rules, new Limits(limits(day)));
    }

    List<ModeLimit> limits(LocalDate day) {
        return entities.createQuery("select x from ModeLimit x" + ON_THE_DAY + " order by x.id", ModeLimit.class)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Where a decision is put.
     *
     * @param latestFirst what was decided before
     * @param recommended by the table of today, null for nothing
     * @param firm who manages, null for nobody known
     */
    record Put(Estate estate, List<ModeDecision> latestFirst, ManagementMode recommended, Firm firm) {}

    /**
     * Follows what was decided before, or corrects it on its very day.
     *
     * @return the decision that holds from that day on
     * @throws BusinessError {@code mode.early}, and what the decision itself refuses
     */
    ModeDecision put(Put place, ModeDraft draft) {
        ModeDecision last =
                place.latestFirst().isEmpty() ? null : place.latestFirst().get(0);
        if (last != null && draft.holdsFrom().isBefore(last.getHoldsFrom())) {
            throw BusinessError.field("holdsFrom", "mode.early", last.getHoldsFrom());
        }
        if (last != null && draft.holdsFrom().equals(last.getHoldsFrom())) {
            last.correct(draft, place.recommended(), place.firm());
            return last.by(access.who(), clock.instant());
        }
        ModeDecision next = new ModeDecision(place.estate(), draft, place.recommended(), place.firm());
        if (last != null) {
            last.giveWayTo(draft.holdsFrom());
        }
        entities.persist(next.by(access.who(), clock.instant()));
        return next;
    }

    List<ModeDecision> latestFirst(Estate estate) {
        return entities.createQuery(
                        "select d from ModeDecision d left join fetch d.firm where d.estate = :estate"
                                + " order by d.holdsFrom desc, d.id desc",
                        ModeDecision.class)
                .setParameter("estate", estate)
                .getResultList();
    }

    /** Grows with every change to any of them, for none is ever deleted. */
    static int version(List<ModeDecision> all) {
        return all.stream().mapToInt(Persistent::getVersion).sum();
    }
}
