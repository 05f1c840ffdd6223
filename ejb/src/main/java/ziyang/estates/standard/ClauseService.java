package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the clauses of an edition while it is drafted; two people may write two clauses at the same time. */
@Stateless
public class ClauseService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private Grades grades;

    @Inject
    private Access access;

    /**
     * Adds a clause.
     *
     * @param place before the clause that stands there now, from 1; null for the end
     * @return its id
     * @throws BusinessError {@code clause.number.twice}, {@code edition.fixed}
     */
    @Needs(Permission.STANDARD_WRITE)
    public long add(long edition, @Min(1) Integer place, @NotNull @Valid ClauseDraft draft) {
        Edition drafted = editable(edition);
        List<Clause> clauses = new ArrayList<>(standards.clauses(drafted));
        mustBeNew(clauses, null, draft);
        int at = place == null ? clauses.size() : Math.min(place - 1, clauses.size());
        Clause clause = new Clause(drafted, at + 1, draft);
        clauses.add(at, clause);
        number(clauses);
        entities.persist(clause);
        entities.flush();
        return clause.getId();
    }

    /**
     * Adds many clauses at the end, all or none.
     *
     * @throws BusinessError {@code clause.number.twice}, {@code edition.fixed}, and what {@link ClauseText} refuses, with the number of the
     *     clause
     */
    @Needs(Permission.STANDARD_WRITE)
    public void addAll(long edition, @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid ClauseDraft> drafts) {
        Edition drafted = editable(edition);
        List<Clause> clauses = standards.clauses(drafted);
        Set<String> numbers = clauses.stream().map(Clause::getNumber).collect(Collectors.toSet());
        int position = clauses.size();
        for (ClauseDraft draft : drafts) {
            if (!numbers.add(draft.number().strip())) {
                throw BusinessError.field("number", "clause.number.twice", draft.number());
            }
            entities.persist(clause(drafted, ++position, draft));
        }
    }

    private static Clause clause(Edition edition, int position, ClauseDraft draft) {
        try {
            return new Clause(edition, position, draft);
        } catch (BusinessError wrong) {
            throw BusinessError.field("file", "clause.of", draft.number(), wrong.text(Locale.SIMPLIFIED_CHINESE));
        }
    }

    /**
     * Writes a clause.
     *
     * @param seen version of the clause
     * @return its new version, for who goes on writing
     */
    @Needs(Permission.STANDARD_WRITE)
    public int write(long id, Integer seen, @NotNull @Valid ClauseDraft draft) {
        Clause clause = own(id, seen);
        mustBeNew(standards.clauses(clause.getEdition()), clause, draft);
        clause.write(draft);
        entities.flush();
        return clause.getVersion();
    }

    /** Moves a clause before the one that stands at a place now, from 1; a place beyond the last is the end. */
    @Needs(Permission.STANDARD_WRITE)
    public void move(long id, Integer seen, @Min(1) int place) {
        Clause clause = own(id, seen);
        List<Clause> clauses = new ArrayList<>(standards.clauses(clause.getEdition()));
        clauses.remove(clause);
        clauses.add(Math.min(place - 1, clauses.size()), clause);
        number(clauses);
    }

    /** @throws BusinessError {@code grade.clause.used} while a requirement of a grade rests on it */
    @Needs(Permission.STANDARD_WRITE)
    public void remove(long id, Integer seen) {
        Clause clause = own(id, seen);
        grades.mustNotRestOn(clause);
        List<Clause> clauses = new ArrayList<>(standards.clauses(clause.getEdition()));
        clauses.remove(clause);
        number(clauses);
        entities.remove(clause);
    }

    private static void number(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            clauses.get(i).moveTo(i + 1);
        }
    }

    /** Rule S2. */
    private static void mustBeNew(List<Clause> clauses, Clause self, ClauseDraft draft) {
        String number = draft.number().strip();
        if (clauses.stream().anyMatch(one -> one != self && one.getNumber().equals(number))) {
            throw BusinessError.field("number", "clause.number.twice", number);
        }
    }

    private Edition editable(long id) {
        Edition edition = standards.held(id);
        access.requireUnit(edition.getStandard().getUnit());
        edition.mustBeEditable();
        return edition;
    }

    private Clause own(long id, Integer seen) {
        Clause clause = entities.find(Clause.class, id);
        if (clause == null) {
            throw BusinessError.missing("Clause", id);
        }
        editable(clause.getEdition().getId());
        Versions.check(clause, seen);
        return clause;
    }
}
