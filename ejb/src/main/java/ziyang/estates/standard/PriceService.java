package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads and writes the tables of guide prices for the offices. */
@Stateless
public class PriceService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private PriceTables tables;

    @Inject
    private Grades grades;

    @Inject
    private PriceDuties duties;

    @Inject
    private Access access;

    /** The tables of an edition, in the order in which they were written. */
    @Needs(Permission.STANDARD_READ)
    public List<PriceTableView> list(long edition) {
        return tables.of(standards.edition(edition)).stream().map(this::view).toList();
    }

    /** The published editions whose grades may be priced, the latest first. */
    @Needs(Permission.STANDARD_READ)
    public List<PriceTableView.Scale> scales() {
        return entities.createQuery(
                        "select e from Edition e join fetch e.standard where e.state = :published and e.gradeOrder is not null"
                                + " order by e.effectiveFrom desc, e.id desc",
                        Edition.class)
                .setParameter("published", EditionState.PUBLISHED)
                .getResultStream()
                .map(PriceTableView.Scale::of)
                .toList();
    }

    /** The duty to publish guide prices regularly, for each kind of them. */
    @Needs(Permission.STANDARD_READ)
    public List<PriceDuty> duties() {
        return duties.today();
    }

    /**
     * Writes all tables of a notice while it is drafted; the edition has another version then.
     *
     * @param seen version of the edition
     * @throws BusinessError {@code edition.fixed}, {@code price.kind}, {@code price.scope.twice}, {@code price.grade.unknown}, {@code
     *     price.grades.unpublished}, {@code price.region.unknown}, {@code price.twice}, {@code price.order}
     */
    @Needs(Permission.STANDARD_WRITE)
    public void write(
            long edition, Integer seen, @NotNull @Size(max = 20) List<@NotNull @Valid PriceTableDraft> drafts) {
        Edition drafted = standards.held(edition);
        access.requireUnit(drafted.getStandard().getUnit());
        Versions.check(drafted, seen);
        drafted.mustBeEditable();
        entities.lock(drafted, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        tables.keep(drafted, drafts);
    }

    /**
     * 延长有效期 of a published table, by a paper of its own.
     *
     * @param until last day; null for no end
     * @throws BusinessError {@code price.extend.draft}, {@code price.extend.shorter}, {@code price.extend.ended}, {@code price.overlap}
     */
    @Needs(Permission.STANDARD_APPROVE)
    public PriceTableView extend(long id, Integer seen, LocalDate until, @NotBlank @Size(max = 80) String paper) {
        PriceTable table = entities.find(PriceTable.class, id);
        if (table == null) {
            throw BusinessError.missing("PriceTable", id);
        }
        Versions.check(table, seen);
        if (table.getEdition().getState() != EditionState.PUBLISHED) {
            throw BusinessError.illegalStep("price.extend.draft");
        }
        // what everybody reads about the edition is made anew for its new version
        entities.lock(table.getEdition(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        tables.hold();
        tables.chain(table).mustReach(id, until);
        table.extend(until, paper);
        entities.flush();
        return view(table);
    }

    private PriceTableView view(PriceTable table) {
        boolean published = table.getEdition().getState() == EditionState.PUBLISHED;
        return PriceTableView.of(
                table,
                grades.of(table.getGrades()),
                published ? tables.link(table).until() : table.getValidUntil());
    }
}
