package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.permission.OpenTo;

/** What other rooms hold something against: the grades and the guide prices of a day. */
@Stateless
public class StandardReference {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private PriceTables tables;

    /** All guide prices that ever held. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public PriceBook prices() {
        return new PriceBook(tables.placed());
    }

    /** The grades of every standard that held on a day, in the order of the standard. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<ServiceGrade> grades(LocalDate day) {
        Map<Standard, List<Edition>> editions = entities.createQuery(
                        "select e from Edition e join fetch e.standard where e.standard.id in"
                                + " (select g.standard.id from Edition g where g.gradeOrder is not null) order by e.id",
                        Edition.class)
                .getResultStream()
                .collect(Collectors.groupingBy(Edition::getStandard));
        List<Long> held = editions.values().stream()
                .flatMap(own -> {
                    Timeline timeline = Timeline.of(own);
                    return own.stream()
                            .filter(edition -> timeline.standing(edition.getSeq(), day) == Standing.IN_FORCE);
                })
                .map(Edition::getId)
                .toList();
        return held.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select g from ServiceGrade g join fetch g.edition e where e.id in :held"
                                        + " order by e.standard.code, g.rank",
                                ServiceGrade.class)
                        .setParameter("held", held)
                        .getResultList();
    }

    /** The grades of every edition that was ever published, those of one standard in its order, the latest edition first. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<ServiceGrade> everyGrade() {
        return entities.createQuery(
                        "select g from ServiceGrade g join fetch g.edition e where e.state = :published"
                                + " order by e.standard.code, e.seq desc, g.rank",
                        ServiceGrade.class)
                .setParameter("published", EditionState.PUBLISHED)
                .getResultList();
    }

    /**
     * The grade that a standard had on a day.
     *
     * @param standard code; null where one standard alone has such a grade on the day
     * @param name as the standard calls it
     * @throws BusinessError {@code grade.held.none}, {@code grade.held.several}
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public ServiceGrade grade(String standard, String name, LocalDate day) {
        return ServiceGrade.named(grades(day), standard, name, day);
    }
}
