package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.base.Texts;
import ziyang.estates.inbox.Message;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;

/** What {@link ActionWatch} does about a block of actions; each call is a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ActionUrging {

    /**
     * Who urges whom.
     *
     * @param convener id of the unit that urges
     * @param unit id of the unit that is urged
     */
    public record Pair(long convener, long unit) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private ActionDesk desk;

    @Inject
    private Event<Message> messages;

    /** Tells the lead units. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void remind(String kind, List<OverdueActions.Due> block) {
        block.forEach(due -> tell(kind, Set.of(due.leadUnit()), due));
    }

    /** Tells lead units and conveners that a deadline has passed. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void remindBoth(List<OverdueActions.Due> block) {
        block.forEach(due -> tell(
                "action.overdue",
                due.leadUnit() == due.convener() ? Set.of(due.leadUnit()) : Set.of(due.leadUnit(), due.convener()),
                due));
    }

    /** Drafts a letter; sending it stays with a person. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void draft(Pair pair, List<Long> late, LocalDate today, LocalDate demandUntil) {
        List<Action> named =
                late.stream().map(id -> entities.getReference(Action.class, id)).toList();
        Unit convener = entities.find(Unit.class, pair.convener());
        Unit unit = entities.getReference(Unit.class, pair.unit());
        entities.persist(new UrgeLetter(convener, unit, named).drafted(today, demandUntil, true));
    }

    /** Brings actions before the offices of the area above. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void escalate(List<Long> block, LocalDate today) {
        Map<Long, Set<Long>> areas = areaOffices();
        List<Action> actions = entities.createQuery(
                        "select a from Action a where a.id in :ids order by a.id", Action.class)
                .setParameter("ids", block)
                .getResultList();
        for (Action action : actions) {
            action.escalate(today);
            entities.persist(desk.entry(action, ActionEntry.Kind.ESCALATED, null));
            Set<Long> offices = regions.tree()
                    .managerOf(action.getRegion().getId(), today)
                    .map(area -> areas.getOrDefault(area.getId(), Set.of()))
                    .orElse(Set.of());
            if (!offices.isEmpty()) {
                long unit = action.getLeadUnit().getId();
                long convener = action.getConvener().getId();
                tell(
                        "action.escalated",
                        offices,
                        new OverdueActions.Due(
                                action.getId(), action.getTitle(), action.getDeadline(), unit, convener));
            }
        }
    }

    private void tell(String kind, Set<Long> units, OverdueActions.Due due) {
        String text = Texts.in(Locale.SIMPLIFIED_CHINESE).format("message." + kind, due.title(), due.deadline());
        String once = kind + " " + due.id() + " " + due.deadline();
        messages.fire(new Message(kind, units, due.title(), text, "meeting/action.xhtml?id=" + due.id(), once));
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
