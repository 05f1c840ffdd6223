package ziyang.estates.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;

/** The calendar of working days and the dated time rules. */
@Stateless
public class CalendarService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Calendars calendars;

    @OpenTo(OpenTo.Whom.INSIDE)
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The working days as loaded. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public WorkingDays workingDays() {
        return calendars.workingDays();
    }

    /**
     * The limit that held on the day, in the measure of its code.
     *
     * @throws BusinessError {@code rule.none} when no rule holds on the day
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public int limit(TimeRule.Code code, LocalDate day) {
        return rule(code, day)
                .map(TimeRule::getWorkingDays)
                .orElseThrow(() -> BusinessError.invalid("rule.none", code, day));
    }

    /** The rule that held on the day; none where the law or the policy said nothing yet, or says nothing any more. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Optional<TimeRule> rule(TimeRule.Code code, LocalDate day) {
        return calendars.rules().stream()
                .filter(rule -> rule.getCode() == code && rule.holdsOn(day))
                .findFirst();
    }

    /** The day itself when it is worked, else the next one that is. */
    @Needs(Permission.CALENDAR_READ)
    public LocalDate onOrAfter(@NotNull LocalDate day) {
        return workingDays().onOrAfter(day);
    }

    /** The exceptions of one year, in order; empty when the arrangement has not been loaded. */
    @Needs(Permission.CALENDAR_READ)
    public List<CalendarDay> year(int year) {
        return entities.createQuery(
                        "select d from CalendarDay d where d.day between :from and :to order by d.day",
                        CalendarDay.class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    @Needs(Permission.CALENDAR_READ)
    public List<TimeRule> rules() {
        return calendars.rules();
    }

    /** Adds or replaces one exception. */
    @Needs(Permission.CALENDAR_MANAGE)
    public void except(@NotNull LocalDate day, boolean working, @NotBlank @Size(max = 40) String name) {
        entities.createQuery("select d from CalendarDay d where d.day = :day", CalendarDay.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(entities::remove);
        entities.flush();
        entities.persist(new CalendarDay(day, working, name));
        calendars.forget();
    }
}
