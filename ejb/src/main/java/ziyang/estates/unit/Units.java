package ziyang.estates.unit;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import ziyang.estates.base.Kept;
import ziyang.estates.permission.OpenTo;

/** All units in the city's order, kept in memory: every filter and form offers them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Units {

    /** How a list reads a unit {@code u}. */
    static final String ROW = "new ziyang.estates.unit.UnitService.Row(u.id, u.code, u.name, u.kind, u.external,"
            + " u.demonstration, u.version)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final Kept<List<UnitService.Row>> all = new Kept<>(this::read);

    @OpenTo(OpenTo.Whom.INSIDE)
    public List<UnitService.Row> all() {
        return all.get();
    }

    /** Forgets what is kept, after a change. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void forget() {
        all.forget(transaction);
    }

    private List<UnitService.Row> read() {
        return List.copyOf(entities.createQuery("select " + ROW + " from Unit u order by u.id", UnitService.Row.class)
                .getResultList());
    }
}
