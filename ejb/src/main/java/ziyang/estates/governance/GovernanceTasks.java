package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Regions;

/** Tells streets and communities which committees' terms end soon or have ended, and whose legal dates have passed. */
@ApplicationScoped
class GovernanceTasks implements TaskSource {

    /** The most urgent: nobody works through more at once. */
    private static final int MOST = 50;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private GovernanceRules rules;

    @Inject
    private Clock clock;

    @Override
    public List<Task> tasksFor(Identity who) {
        boolean near = who.roles().contains(Role.STREET) || who.roles().contains(Role.COMMUNITY);
        if (!near || !who.may(Permission.GOVERNANCE_MANAGE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        CommitteeLight lights = CommitteeLight.on(today, rules.limits());
        return due(regions.tree().subtree(who.regionId(), today), lights).stream()
                .map(committee -> task(committee, lights))
                .toList();
    }

    private List<Committee> due(Set<Long> communities, CommitteeLight lights) {
        return entities.createQuery(
                        "select k from Committee k join fetch k.estate e where e.community.id in :communities"
                                + " and (k.dueFor = ziyang.estates.governance.GovernanceLimit.TERM and k.nextDue <= :soon"
                                + " or k.nextDue < :today) order by k.nextDue, k.id",
                        Committee.class)
                .setParameter("communities", communities)
                .setParameter("soon", lights.termYellow())
                .setParameter("today", lights.today())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Task task(Committee committee, CommitteeLight lights) {
        return new Task(
                committee.getDueFor() == GovernanceLimit.TERM ? "committee.term" : "committee.date",
                committee.getEstate().getName(),
                committee.getEstate().getCommunity().getName(),
                "governance/committee.xhtml?id=" + committee.getId(),
                committee.getNextDue(),
                lights.of(committee.getDueFor(), committee.getNextDue()));
    }
}
