package ziyang.estates.management;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.estate.Estate;
import ziyang.estates.firm.Firm;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.OpenTo;

/** Demonstration decisions: 62 of 100 demonstration estates are managed, most of them as the plan's table recommends. */
@Stateless
public class ModeDemonstration implements Loader {

    static final int OF_HUNDRED = 62;

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Decisions decisions;

    @Inject
    private Clock clock;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 47;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(d) from ModeDecision d", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        List<Estate> estates = entities.createQuery(
                        "select e from Estate e where e.demonstration = true and e.mergedInto is null order by e.code",
                        Estate.class)
                .getResultList();
        List<Firm> firms = entities.createQuery(
                        "select f from Firm f where f.demonstration = true order by f.id", Firm.class)
                .getResultList();
        Decisions.Table table = decisions.table(LocalDate.now(clock));
        for (int n = 0; n < estates.size(); n++) {
            if (managed(n)) {
                Estate estate = estates.get(n);
                ManagementMode recommended = table.recommend(Facts.of(estate)).mode();
                Firm firm = firms.isEmpty() ? null : firms.get(n % firms.size());
                entities.persist(decision(n, estate, recommended, firm)
                        .markDemonstration()
                        .by(Identity.get(), clock.instant()));
            }
        }
    }

    /** Spread evenly: 37 and 100 have no common divisor. */
    static boolean managed(int n) {
        return n * 37 % 100 < OF_HUNDRED;
    }

    /** The n-th begins on the first of one of 34 months from March 2020 to December 2022, or when the portal first counts the estate. */
    private static ModeDecision decision(int n, Estate estate, ManagementMode recommended, Firm firm) {
        ManagementMode mode = recommended == null || n % 23 == 22 ? ManagementMode.values()[n % 3] : recommended;
        LocalDate planned = FIRST.plusMonths(n * 5L % 34);
        LocalDate from = planned.isBefore(estate.getHoldsFrom()) ? estate.getHoldsFrom() : planned;
        boolean byFirm = mode == ManagementMode.PROFESSIONAL && firm != null && firm.activeOn(from);
        String who = mode == ManagementMode.COMMUNITY ? "街道办事处（演示）" : "业主大会（演示）";
        String reason = mode == recommended ? null : "演示：结合小区实际情况确定";
        ModeDraft draft = new ModeDraft(mode, from, who, reason, null);
        return new ModeDecision(estate, draft, recommended, byFirm ? firm : null);
    }
}
