package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.base.Texts;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.calendar.WorkingDays;
import ziyang.estates.inbox.Message;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.schedule.DailyTask;
import ziyang.estates.unit.Unit;

/**
 * Looks after deadlines every day: 临近提醒、到期催办、超期提醒, drafts urge letters, and brings before the area what stays undone. Each is
 * told once for a deadline, however often the day is looked at.
 */
@ApplicationScoped
public class ActionWatch implements DailyTask {

    /** How far back a missed reminder is made up for. */
    private static final int WEEKS_BACK = 2;

    /** Who urges whom. */
    private record Pair(Unit convener, Unit unit) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private CalendarService calendar;

    @Inject
    private Regions regions;

    @Inject
    private OverdueActions actions;

    @Inject
    private ActionDesk desk;

    @Inject
    private Event<Message> messages;

    @Override
    public String code() {
        return "action-watch";
    }

    @Override
    public void run(LocalDate today) {
        WorkingDays days = calendar.workingDays();
        LocalDate near = days.after(today, limit(TimeRule.Code.ACTION_YELLOW, today));
        actions.due(today.plusDays(1), near).forEach(due -> remind("action.near", due, Set.of(due.leadUnit())));
        actions.due(today, today).forEach(due -> remind("action.due", due, Set.of(due.leadUnit())));
        actions.due(today.minusWeeks(WEEKS_BACK), today.minusDays(1))
                .forEach(due -> remind("action.overdue", due, Set.of(due.leadUnit(), due.convener())));
        urge(today, days);
        escalate(today, days);
    }

    private int limit(TimeRule.Code code, LocalDate today) {
        return calendar.limit(code, today);
    }

    private void remind(String kind, OverdueActions.Due due, Set<Long> units) {
        tell(kind, units, due.title(), due.id(), due.deadline());
    }

    private void tell(String kind, Set<Long> units, String title, long action, LocalDate deadline) {
        String text = Texts.in(Locale.SIMPLIFIED_CHINESE).format("message." + kind, title, deadline);
        String once = kind + " " + action + " " + deadline;
        messages.fire(new Message(kind, units, title, text, "meeting/action.xhtml?id=" + action, once));
    }

    /** Drafts a letter for each convener and unit; sending it stays with a person. */
    private void urge(LocalDate today, WorkingDays days) {
        LocalDate before = days.before(today, limit(TimeRule.Code.URGE_AFTER, today));
        LocalDate demandUntil = days.after(today, limit(TimeRule.Code.URGE_ANSWER, today));
        Map<Pair, List<Action>> late = new LinkedHashMap<>();
        for (Action action : actions.unurged(before)) {
            late.computeIfAbsent(new Pair(action.getConvener(), action.getLeadUnit()), pair -> new ArrayList<>())
                    .add(action);
        }
        late.forEach((pair, due) ->
                entities.persist(new UrgeLetter(pair.convener(), pair.unit(), due).drafted(today, demandUntil, true)));
    }

    private void escalate(LocalDate today, WorkingDays days) {
        LocalDate before = days.before(today, limit(TimeRule.Code.ESCALATE_AFTER, today));
        Map<Long, Set<Long>> areas = areaOffices();
        for (Action action : actions.unescalated(before)) {
            Set<Long> offices = regions.tree()
                    .managerOf(action.getRegion().getId(), today)
                    .map(area -> areas.getOrDefault(area.getId(), Set.of()))
                    .orElse(Set.of());
            action.escalate(today);
            entities.persist(desk.entry(action, ActionEntry.Kind.ESCALATED, null));
            if (!offices.isEmpty()) {
                tell("action.escalated", offices, action.getTitle(), action.getId(), action.getDeadline());
            }
        }
    }

    /** Offices of the areas by the id of their area. */
    private Map<Long, Set<Long>> areaOffices() {
        return entities.createQuery("select u from Unit u where u.kind = :kind and u.region.level = :level", Unit.class)
                .setParameter("kind", Unit.Kind.AREA)
                .setParameter("level", Region.Level.AREA)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        unit -> unit.getRegion().getId(), Collectors.mapping(Unit::getId, Collectors.toSet())));
    }
}
