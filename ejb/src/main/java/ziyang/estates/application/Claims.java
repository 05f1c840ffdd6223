package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.fund.AwardSlot;

/** What can be had once only: the months of a recipient, and the places of a year. */
@ApplicationScoped
class Claims {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Numbering numbering;

    /**
     * Rule A2; nobody else claims for the recipient until the transaction ends.
     *
     * @throws BusinessError {@code application.twice}
     */
    void mustBeFree(FundApplication application) {
        int year = application.getPeriodFrom().getYear();
        numbering.hold("claim " + application.recipient(), year);
        List<Integer> months = application
                .months()
                .map(month -> new Claim(application.getKind(), application.recipient(), month).month())
                .toList();
        entities.createQuery(
                        "select a.number from FundApplication a join a.claims c where c.kind = :kind"
                                + " and c.recipient = :recipient and c.month in :months and a <> :self",
                        String.class)
                .setParameter("kind", application.getKind())
                .setParameter("recipient", application.recipient())
                .setParameter("months", months)
                .setParameter("self", application)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(number -> {
                    throw BusinessError.field("from", "application.twice", number);
                });
    }

    /**
     * A place of the year that nobody has taken, rule A6; nobody else takes one until the transaction ends.
     *
     * @throws BusinessError {@code application.award.full} when all are taken, {@code application.award.none} when the year has none
     */
    AwardSlot slot(FundApplication application) {
        int year = application.getPeriodFrom().getYear();
        numbering.hold("award " + application.getProgramme().getCode(), year);
        List<AwardSlot> slots = entities.createQuery(
                        "select s from AwardSlot s where s.programme = :programme and s.awardYear = :year order by s.slot",
                        AwardSlot.class)
                .setParameter("programme", application.getProgramme())
                .setParameter("year", year)
                .getResultList();
        if (slots.isEmpty()) {
            throw BusinessError.illegalStep("application.award.none", String.valueOf(year));
        }
        List<AwardSlot> taken = entities.createQuery(
                        "select a.awardSlot from FundApplication a where a.awardSlot in :slots", AwardSlot.class)
                .setParameter("slots", slots)
                .getResultList();
        return slots.stream()
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow(
                        () -> BusinessError.illegalStep("application.award.full", String.valueOf(year), slots.size()));
    }
}
