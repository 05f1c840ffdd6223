package ziyang.estates.action;

import static ziyang.estates.action.ActionEntry.Kind.*;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.calendar.WorkingDays;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** A lead unit contests that an action is its own, and the judge decides whose it is; rule C1. */
@Stateless
public class ContestService {

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Inject
    private ActionDesk desk;

    @Inject
    private ActionMessages messages;

    /**
     * Says that the action is not one's own, within the limit of the day on which it was handed out.
     *
     * @param rightful code, name or alias of the unit whose it is
     */
    @Needs(Permission.ACTION_ANSWER)
    public void contest(long id, Integer seen, @NotBlank String rightful, @NotBlank @Size(max = 1000) String reason) {
        Action action = desk.led(id, seen);
        Unit whose = units.named("unit", rightful);
        action.contest(whose, reason.strip(), calendar.today(), latest(action.getHandedOn()));
        desk.note(action, CONTESTED, whose.getName() + "：" + reason.strip());
    }

    private LocalDate latest(LocalDate handedOn) {
        int days = calendar.limit(TimeRule.Code.ACTION_CONTEST, handedOn);
        return calendar.workingDays().after(handedOn, days);
    }

    /**
     * Gives the action to another unit, which has as many working days as the first one had.
     *
     * @param unit code, name or alias of the unit that gets it; null or empty means the one that the contest named
     */
    @Needs(Permission.ACTION_VERIFY)
    public void uphold(long id, Integer seen, String unit, @NotBlank @Size(max = 1000) String answer) {
        Action action = desk.judged(id, seen);
        Unit givenTo = unit == null || unit.isBlank() ? named(action) : units.named("unit", unit);
        Unit before = action.getLeadUnit();
        LocalDate today = calendar.today();
        WorkingDays days = calendar.workingDays();
        int length = Math.max(1, days.between(action.getAssignedOn(), action.getOriginalDeadline()));
        action.upholdContest(givenTo, days.after(today, length), answer.strip(), today);
        desk.note(action, CONTEST_UPHELD, givenTo.getName() + "：" + answer.strip())
                .due(action.getDeadline());
        messages.released(action, before, givenTo.getName() + "：" + answer.strip());
    }

    /** The unit that the latest contest named; the lead unit itself when there is none, which the action refuses. */
    private static Unit named(Action action) {
        int last = action.getContests().size() - 1;
        return last < 0 ? action.getLeadUnit() : action.getContests().get(last).getRightful();
    }

    @Needs(Permission.ACTION_VERIFY)
    public void refuse(long id, Integer seen, @NotBlank @Size(max = 1000) String answer) {
        Action action = desk.judged(id, seen);
        action.refuseContest(answer.strip(), calendar.today());
        desk.note(action, CONTEST_REFUSED, answer.strip());
    }
}
