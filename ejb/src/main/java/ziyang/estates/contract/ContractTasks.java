package ziyang.estates.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Query;
import ziyang.estates.base.Texts;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Regions;

/**
 * What is due of contracts, one to-do for each reason: to streets and communities what they record, to the areas what they file.
 */
@ApplicationScoped
class ContractTasks implements TaskSource {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ContractLights lights;

    @Inject
    private Regions regions;

    @Inject
    private CalendarService calendar;

    @Override
    public List<Task> tasksFor(Identity who) {
        LocalDate today = calendar.today();
        List<Task> tasks = new ArrayList<>();
        for (Attention attention : Attention.values()) {
            if (concerns(who, attention)) {
                add(tasks, attention, who, today);
            }
        }
        return tasks;
    }

    private static boolean concerns(Identity who, Attention attention) {
        if (attention == Attention.UNFILED) {
            return who.roles().contains(Role.AREA) && who.may(Permission.CONTRACT_FILE);
        }
        boolean records = who.roles().contains(Role.STREET) || who.roles().contains(Role.COMMUNITY);
        return records && who.may(Permission.CONTRACT_MANAGE);
    }

    private void add(List<Task> tasks, Attention attention, Identity who, LocalDate today) {
        ContractLights.Marks marks = lights.on(today);
        Query query = Query.from(ContractRow.FROM)
                .and("r.id in :own", "own", regions.tree().subtree(who.regionId(), today));
        Object[] found = marks.narrow(query, attention)
                .list(entities, "count(c), min(" + since(attention) + ")", null, Object[].class)
                .getSingleResult();
        long count = ((Number) found[0]).longValue();
        if (count > 0) {
            LocalDate due = due(attention, (LocalDate) found[1], marks);
            tasks.add(new Task(
                    "contract." + attention.name().toLowerCase(Locale.ROOT),
                    WORDS.format("contract.task", count),
                    WORDS.get("contract.task.from"),
                    "contract/contracts.xhtml?attention=" + attention,
                    due,
                    Light.of(due, today, marks.expiryYellow())));
        }
    }

    private static String since(Attention attention) {
        return switch (attention) {
            case EXPIRING, OVERRUN -> "c.ends";
            case UNFILED -> "c.signedOn";
            case UNDISCLOSED -> "coalesce(c.disclosedOn, c.begins)";
        };
    }

    private static LocalDate due(Attention attention, LocalDate since, ContractLights.Marks marks) {
        return switch (attention) {
            case EXPIRING, OVERRUN -> since;
            case UNFILED -> marks.filingDue(since);
            case UNDISCLOSED -> marks.disclosureDue(since, null, null);
        };
    }
}
