package ziyang.estates.region;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import ziyang.estates.base.Kept;
import ziyang.estates.permission.OpenTo;

/** The region tree, kept in memory: some hundred regions are asked about in every request. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Regions {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final Kept<RegionTree> tree = new Kept<>(this::read);

    /** The tree as it is now. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public RegionTree tree() {
        return tree.get();
    }

    /** Forgets what is kept, after a change. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void forget() {
        tree.forget(transaction);
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
