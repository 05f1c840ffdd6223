package ziyang.estates.region;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import ziyang.estates.permission.OpenTo;

/**
 * The region tree, kept in memory: some hundred regions are asked about in every request. A change on this node is seen at once,
 * one on another node within {@link #KEPT}.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Regions {

    private static final Duration KEPT = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    private volatile RegionTree tree;
    private volatile Instant readAt = Instant.EPOCH;

    /** The tree as it is now. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public RegionTree tree() {
        RegionTree known = tree;
        if (known == null || readAt.plus(KEPT).isBefore(Instant.now())) {
            known = read();
            tree = known;
            readAt = Instant.now();
        }
        return known;
    }

    /** Forgets what is kept, after a change. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void forget() {
        tree = null;
    }

    private RegionTree read() {
        var regions =
                entities.createQuery("select r from Region r", Region.class).getResultList();
        var links = entities.createQuery(
                        "select new ziyang.estates.region.RegionTree.Link(m.region.id, m.manager.id, m.validFrom, m.validTo)"
                                + " from Management m",
                        RegionTree.Link.class)
                .getResultList();
        return new RegionTree(regions, links);
    }
}
