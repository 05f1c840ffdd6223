package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;

/** Reads the rows of a day and the decisions of an estate, for the service and the register. */
@ApplicationScoped
class Decisions {

    /** Both inclusive; an open end is null. */
    private static final String ON_THE_DAY = " where x.validFrom <= :day and (x.validTo is null or x.validTo >= :day)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

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
