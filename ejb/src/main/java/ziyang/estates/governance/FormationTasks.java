package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Query;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Regions;

/**
 * Urges the street to guide the formation of committees (引导督促小区成立业主委员会或自治管理委员会, 资府办发〔2020〕72号 三（一）1): one to-do for
 * each of its communities with estates that have neither a committee nor one on its way. The plan sets no day.
 */
@ApplicationScoped
class FormationTasks implements TaskSource {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private Conditions conditions;

    @Inject
    private Clock clock;

    @Override
    public List<Task> tasksFor(Identity who) {
        if (!who.roles().contains(Role.STREET) || !who.may(Permission.GOVERNANCE_MANAGE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Query.from("Estate e join e.community c")
                .and("c.id in :communities", "communities", regions.tree().subtree(who.regionId(), today))
                .and("e.mergedInto is null")
                .and("e.inScope = true")
                .and(conditions.of(Completeness.NOT_BEGUN), "day", today)
                .grouped(
                        entities,
                        new Query.Projection<>("c.code, c.name, count(e)", "c.code, c.name", "c.code", Object[].class))
                .getResultStream()
                .map(FormationTasks::task)
                .toList();
    }

    private static Task task(Object[] community) {
        String page = "governance/standings.xhtml?region=" + community[0] + "&state=" + Completeness.NOT_BEGUN;
        String estates = Texts.in(Locale.SIMPLIFIED_CHINESE).format("committee.unformed", community[2]);
        return new Task("committee.unformed", estates, (String) community[1], page, null, null);
    }
}
