package ziyang.estates.region;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads and keeps the regions and their dated management relations. */
@Stateless
public class RegionService {

    /** A management relation as the region page shows it. */
    public record Relation(String manager, LocalDate from, LocalDate to, String source, boolean demonstration) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** Every region with its manager on the day; null asks for today. */
    @Needs(Permission.REGION_READ)
    public List<RegionTree.Node> list(LocalDate day) {
        return regions.tree().nodes(day == null ? LocalDate.now(clock) : day);
    }

    @Needs(Permission.REGION_READ)
    public List<RegionTree.Node> streets() {
        return regions.tree().nodes(Region.Level.STREET, LocalDate.now(clock));
    }

    /** Who managed the region, the latest first. */
    @Needs(Permission.REGION_READ)
    public List<Relation> relations(String code) {
        return entities.createQuery(
                        "select new ziyang.estates.region.RegionService.Relation(m.manager.name, m.validFrom, m.validTo,"
                                + " m.source, m.demonstration) from Management m where m.region.code = :code"
                                + " order by m.validFrom desc",
                        Relation.class)
                .setParameter("code", code)
                .getResultList();
    }

    @Needs(Permission.REGION_MANAGE)
    public void rename(String code, int seen, @NotBlank @Size(max = 60) String name) {
        Region region = managed(code);
        Versions.check(region, seen);
        region.rename(name.strip());
        regions.forget();
    }

    /** From the given day another region manages this one; the relation that held until then ends the day before. */
    @Needs(Permission.REGION_MANAGE)
    public void handOver(
            String code,
            @NotNull String managerCode,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String source) {
        Region region = managed(code);
        Region manager = managed(managerCode);
        entities.createQuery(
                        "select m from Management m where m.region = :region and m.validTo is null", Management.class)
                .setParameter("region", region)
                .getResultList()
                .forEach(open -> open.endBefore(from));
        entities.persist(new Management(region, manager, from, source.strip()));
        regions.forget();
    }

    private Region managed(String code) {
        return entities.createQuery("select r from Region r where r.code = :code", Region.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Region", code));
    }
}
