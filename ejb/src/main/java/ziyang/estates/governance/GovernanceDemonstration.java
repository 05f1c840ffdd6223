package ziyang.estates.governance;

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
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/**
 * Demonstration of governance: three in five of the demonstration estates are covered by a party organisation, some by a joint branch; half
 * of them have a committee, in office, on its way, stalled or to be renewed. The same at every first start, but for today's date.
 */
@Stateless
public class GovernanceDemonstration implements Loader {

    private static final int COVERED = 60;
    private static final int GOVERNED = 50;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private GovernanceRules rules;

    @Inject
    private Clock clock;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 45;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(o) from PartyOrganisation o", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<Estate> estates = entities.createQuery(
                        "select e from Estate e join fetch e.community where e.demonstration = true order by e.code",
                        Estate.class)
                .getResultList();
        DemonstrationParty party = new DemonstrationParty(entities, regions.tree(), today);
        party.establish(estates.stream()
                .filter(estate -> chosen(estates.indexOf(estate), COVERED))
                .toList());
        DemonstrationCommittees committees =
                new DemonstrationCommittees(entities, rules.limits(), party, today, clock.instant());
        DemonstrationTripartite meetings = new DemonstrationTripartite(entities, today, clock.instant());
        for (int n = 0; n < estates.size(); n++) {
            if (chosen(n * 3 + 1, GOVERNED)) {
                committees.of(estates.get(n), n);
                if (n % 3 == 0) {
                    meetings.of(estates.get(n));
                }
            }
        }
        environment(today);
    }

    /** Spreads a share over the numbers, always the same way. */
    static boolean chosen(int n, int percent) {
        return Math.floorMod(n * 37 + n / 100 * 11, 100) < percent;
    }

    /** Two thirds of the communities have their 环境和物业管理委员会, some prepare one. */
    private void environment(LocalDate today) {
        int turn = 0;
        for (RegionTree.Node node : regions.tree().nodes(Region.Level.COMMUNITY, today)) {
            int fate = turn++ % 6;
            if (fate == 5) {
                continue;
            }
            EnvironmentDraft draft = fate == 4
                    ? new EnvironmentDraft(EnvironmentState.PREPARING, null, null, null)
                    : new EnvironmentDraft(
                            EnvironmentState.ESTABLISHED,
                            LocalDate.of(2021, 3, 1).plusDays(turn * 17L),
                            5 + turn % 5,
                            "指导小区成立业主委员会，调解物业纠纷，督促物业服务企业履约。");
            entities.persist(new EnvironmentCommittee(entities.getReference(Region.class, node.id()))
                    .take(draft, today)
                    .markDemonstration());
        }
    }
}
