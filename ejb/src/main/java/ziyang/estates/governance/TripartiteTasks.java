package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Regions;

/** What three parties have agreed to do by a day: all of it to the community, to the street what is overdue. */
@ApplicationScoped
class TripartiteTasks implements TaskSource {

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
        boolean community = who.roles().contains(Role.COMMUNITY);
        if (!who.may(Permission.TRIPARTITE_RECORD) || !community && !who.roles().contains(Role.STREET)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate near = CommitteeLight.on(today, rules.limits()).dateYellow();
        return entities.createQuery(
                        "select m from TripartiteMatter m join fetch m.meeting t join fetch t.estate e"
                                + " where e.community.id in :communities and m.doneOn is null and m.dueOn <= :until"
                                + " order by m.dueOn, m.id",
                        TripartiteMatter.class)
                .setParameter("communities", regions.tree().subtree(who.regionId(), today))
                .setParameter("until", community ? LocalDate.of(9999, 12, 31) : today.minusDays(1))
                .setMaxResults(MOST)
                .getResultStream()
                .map(matter -> task(matter, Light.of(matter.getDueOn(), today, near)))
                .toList();
    }

    private static Task task(TripartiteMatter matter, Light light) {
        TripartiteMeeting meeting = matter.getMeeting();
        return new Task(
                "tripartite.matter",
                matter.getSubject(),
                meeting.getEstate().getName(),
                "governance/tripartite.xhtml?id=" + meeting.getId(),
                matter.getDueOn(),
                light);
    }
}
