package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.plan.Deliverable;

/** Finds standards, editions and clauses; asks nobody who asks. */
@ApplicationScoped
class Standards {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    /** All of them as they stand on a day, by kind and title. */
    List<StandardReading> on(LocalDate day, boolean outside) {
        Map<Long, List<Edition>> editions = entities.createQuery(
                        "select e from Edition e join fetch e.standard order by e.id", Edition.class)
                .getResultStream()
                .collect(Collectors.groupingBy(edition -> edition.getStandard().getId()));
        return entities.createQuery(
                        "select s from Standard s join fetch s.unit left join fetch s.deliverable order by s.kind, s.title, s.id",
                        Standard.class)
                .getResultStream()
                .map(one -> StandardReading.of(one, editions.getOrDefault(one.getId(), List.of()), day, outside))
                .toList();
    }

    /** @throws BusinessError {@code missing} */
    StandardReading on(String code, LocalDate day, boolean outside) {
        Standard standard = named(code);
        return StandardReading.of(standard, editions(standard), day, outside);
    }

    StandardReading on(Standard standard, LocalDate day, boolean outside) {
        return StandardReading.of(standard, editions(standard), day, outside);
    }

    List<Edition> editions(Standard standard) {
        return entities.createQuery(
                        "select e from Edition e where e.standard = :standard order by e.seq", Edition.class)
                .setParameter("standard", standard)
                .getResultList();
    }

    /** @throws BusinessError {@code missing} */
    Standard named(String code) {
        return entities.createQuery("select s from Standard s where s.code = :code", Standard.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Standard", code));
    }

    /** What the plans ask for, in their order. */
    List<Deliverable> deliverables() {
        return entities.createQuery(
                        "select d from Deliverable d join fetch d.measure join fetch d.plan order by d.plan.id, d.seq",
                        Deliverable.class)
                .getResultList();
    }

    /** @throws BusinessError {@code missing} */
    Edition edition(long id) {
        Edition edition = entities.find(Edition.class, id);
        if (edition == null) {
            throw BusinessError.missing("Edition", id);
        }
        return edition;
    }

    /** The edition, held until the transaction ends: nobody writes a clause of what is just being handed on. */
    Edition held(long id) {
        Edition edition = entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (edition == null) {
            throw BusinessError.missing("Edition", id);
        }
        return edition;
    }

    /** Document numbers of other standards that hold no more on a day, with what they are. */
    Map<String, Standing> ended(Standard but, LocalDate day) {
        return on(day, true).stream()
                .filter(reading -> !reading.standard().equals(but))
                .flatMap(reading -> reading.editions().stream().map(reading::row))
                .filter(row -> row.standing() == Standing.REPEALED || row.standing() == Standing.SUPERSEDED)
                .collect(Collectors.toMap(
                        StandardView.EditionRow::documentNumber,
                        StandardView.EditionRow::standing,
                        (one, other) -> one));
    }

    List<Clause> clauses(Edition edition) {
        return entities.createQuery(
                        "select c from Clause c where c.edition = :edition order by c.position, c.id", Clause.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
