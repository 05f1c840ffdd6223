package ziyang.estates.responsibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** Says who answers for what from now on, and until when. */
@Stateless
public class ResponsibilityService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private UnitService units;

    @Inject
    private Assignments assignments;

    /** @return the row's number */
    @Needs(Permission.RESPONSIBILITY_MANAGE)
    public long assign(@NotNull @Valid ResponsibilityDraft draft) {
        Region region = regions.tree().named(draft.region());
        access.requireRegion(region);
        Unit unit = units.named("unit", draft.unit());
        Region place = entities.getReference(Region.class, region.getId());
        Responsibility row = new Responsibility(matter(draft.matter()), place, draft.role(), unit)
                .holding(draft.validFrom(), draft.validTo(), draft.basis());
        assignments.mustBeNew(row);
        entities.persist(row);
        entities.flush();
        return row.getId();
    }

    /** @param lastDay on which it still holds */
    @Needs(Permission.RESPONSIBILITY_MANAGE)
    public void end(long id, Integer seen, @NotNull LocalDate lastDay) {
        Responsibility row = entities.find(Responsibility.class, id);
        if (row == null) {
            throw BusinessError.missing("Responsibility", id);
        }
        access.requireRegion(row.getRegion());
        Versions.check(row, seen);
        row.end(lastDay);
        entities.flush();
    }

    private MatterType matter(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return entities.createQuery("select t from MatterType t where t.code = :code", MatterType.class)
                .setParameter("code", code.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.field("matter", "responsibility.matter.unknown", code));
    }
}
