package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;

/** Finds and keeps the grades of editions; asks nobody who asks. */
@ApplicationScoped
class Grades {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    List<ServiceGrade> of(Edition edition) {
        return entities.createQuery(
                        "select g from ServiceGrade g where g.edition = :edition order by g.rank", ServiceGrade.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /**
     * Keeps these grades and no others.
     *
     * @throws BusinessError {@code grade.twice}, {@code grade.clause.unknown} for a clause that the edition does not have
     */
    void keep(Edition edition, ScaleDraft draft, List<Clause> clauses) {
        Map<String, Clause> numbered =
                clauses.stream().collect(Collectors.toMap(Clause::getNumber, Function.identity()));
        of(edition).forEach(entities::remove);
        entities.flush();
        edition.order(draft.grades().isEmpty() ? null : draft.order());
        Set<String> names = new HashSet<>();
        int rank = 0;
        for (ScaleDraft.GradeDraft one : draft.grades()) {
            if (!names.add(one.name().strip())) {
                throw BusinessError.invalid("grade.twice", one.name());
            }
            ServiceGrade grade = new ServiceGrade(edition, ++rank, one.name().strip());
            one.requirements().forEach(asked -> grade.ask(asked, clause(numbered, asked)));
            entities.persist(grade);
        }
    }

    private static Clause clause(Map<String, Clause> numbered, RequirementDraft asked) {
        Clause clause = numbered.get(asked.clause().strip());
        if (clause == null) {
            throw BusinessError.invalid("grade.clause.unknown", asked.clause(), asked.point());
        }
        return clause;
    }

    /** The same grades for the edition that follows. */
    void copy(Edition from, Edition to, List<Clause> clauses) {
        List<ServiceGrade> grades = of(from);
        if (!grades.isEmpty()) {
            keep(
                    to,
                    new ScaleDraft(
                            from.getGradeOrder(),
                            grades.stream().map(Grades::draft).toList()),
                    clauses);
        }
    }

    private static ScaleDraft.GradeDraft draft(ServiceGrade grade) {
        return new ScaleDraft.GradeDraft(
                grade.getName(),
                grade.getRequirements().stream().map(Requirement::draft).toList());
    }

    /** @throws BusinessError {@code grade.clause.used} for a clause on which a requirement rests */
    void mustNotRestOn(Clause clause) {
        long resting = entities.createQuery("select count(r) from Requirement r where r.clause = :clause", Long.class)
                .setParameter("clause", clause)
                .getSingleResult();
        if (resting > 0) {
            throw BusinessError.illegalStep("grade.clause.used", clause.getNumber(), resting);
        }
    }

    /** @throws BusinessError {@code grade.empty} for a grade that asks for nothing beside others that do */
    void mustBeWhole(Edition edition) {
        of(edition).stream()
                .filter(grade -> grade.getRequirements().isEmpty())
                .findFirst()
                .ifPresent(empty -> {
                    throw BusinessError.illegalStep("grade.empty", empty.getName());
                });
    }
}
