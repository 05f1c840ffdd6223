package ziyang.estates.action;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.meeting.AgendaItem;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/**
 * Demonstration actions of what the demonstration meetings decided: those of the past are followed up, those of these weeks are
 * somewhere on their way, so that every light and state can be seen. The same at every first start, but for today's date.
 */
@Stateless
public class ActionDemonstration implements Loader {

    /** What was decided before is of the past. */
    private static final LocalDate THESE_WEEKS = LocalDate.of(2023, 1, 1);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 52;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(a) from Action a", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        JsonNode matters = DataFile.read("demonstration-matters.json").get("matters");
        LocalDate today = calendar.today();
        int course = 0;
        for (Decision decision : decided()) {
            Action action = assign(decision, matters);
            if (action.getAssignedOn().isBefore(THESE_WEEKS)) {
                follow(action);
            } else {
                begin(action, course++, today);
            }
        }
    }

    private List<Decision> decided() {
        return entities.createQuery(
                        "select d from Decision d where d.kind = ziyang.estates.meeting.Decision.Kind.ACTION"
                                + " and d.item.meeting.demonstration = true order by d.item.meeting.id, d.item.seq",
                        Decision.class)
                .getResultList();
    }

    private Action assign(Decision decision, JsonNode matters) {
        AgendaItem item = decision.getItem();
        JsonNode matter = null;
        for (JsonNode one : matters) {
            matter = one.get("title").asText().equals(item.getTitle()) ? one : matter;
        }
        Set<Unit> helpers = new LinkedHashSet<>();
        matter.get("co").forEach(unit -> helpers.add(units.get(unit.asText())));
        JointMeeting meeting = item.getMeeting();
        Action action = new Action(
                decision,
                meeting.getNumber() + "-" + item.getSeq(),
                units.get(matter.get("lead").asText()),
                helpers);
        LocalDate held = meeting.getStartsAt().toLocalDate();
        action.assign(
                "〔演示〕" + item.getTitle(),
                decision.getText(),
                calendar.workingDays().after(held, 15));
        DemonstrationTrail.note(action, ActionEntry.Kind.ASSIGNED, meeting.getConvener(), held);
        entities.persist(action);
        return action;
    }

    /** Carries an action of the past to closure: mostly in time, some late, a few still open. */
    private void follow(Action action) {
        int fate = Math.floorMod(action.getCode().hashCode(), 20);
        boolean open = fate == 0;
        boolean late = fate < 4;
        LocalDate deadline = action.getDeadline();
        DemonstrationTrail trail = new DemonstrationTrail(action, action.getConvener());
        trail.accept(calendar.workingDays().after(action.getAssignedOn(), 2));
        if (!open) {
            LocalDate reported = late ? deadline.plusDays(3 + fate) : deadline.minusDays(fate % 9);
            trail.report(reported);
            trail.close(calendar.workingDays().after(reported, 2));
        }
    }

    /** Leaves an action of these weeks somewhere on its way. */
    private void begin(Action action, int course, LocalDate today) {
        DemonstrationTrail trail = new DemonstrationTrail(action, action.getConvener());
        LocalDate accepted = calendar.workingDays().after(action.getAssignedOn(), 1);
        switch (course % 10) {
            case 0 -> {}
            case 1 -> trail.accept(accepted);
            case 2 -> {
                trail.accept(accepted);
                trail.askExtension(accepted);
            }
            case 3 -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
            }
            case 4 -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
                trail.giveBack(today);
            }
            case 5 -> trail.contest(accepted);
            case 6 -> {
                trail.accept(accepted);
                trail.getStuck(earlier(today, calendar.workingDays().after(accepted, 2)));
            }
            case 7 -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
                trail.verify(today);
            }
            case 8 -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
                trail.close(today);
                trail.reopen(calendar.workingDays().after(today, 10), today);
            }
            default -> {
                trail.accept(accepted);
                trail.report(earlier(today, action.getDeadline()));
                trail.close(today);
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
