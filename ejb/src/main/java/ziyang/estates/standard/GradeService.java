package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads and writes the grades of an edition for the offices. */
@Stateless
public class GradeService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private Grades grades;

    @Inject
    private Access access;

    @Needs(Permission.STANDARD_READ)
    public ScaleView scale(long edition) {
        Edition one = standards.edition(edition);
        return ScaleView.of(one, grades.of(one));
    }

    /**
     * Writes all grades of an edition while it is drafted; the edition has another version then.
     *
     * @param seen version of the edition
     * @throws BusinessError {@code edition.fixed}, {@code grade.twice}, {@code grade.clause.unknown}
     */
    @Needs(Permission.STANDARD_WRITE)
    public void write(long edition, Integer seen, @NotNull @Valid ScaleDraft draft) {
        Edition drafted = standards.held(edition);
        access.requireUnit(drafted.getStandard().getUnit());
        Versions.check(drafted, seen);
        drafted.mustBeEditable();
        entities.lock(drafted, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        grades.keep(drafted, draft, standards.clauses(drafted));
    }
}
