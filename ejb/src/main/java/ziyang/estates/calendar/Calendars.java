package ziyang.estates.calendar;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ziyang.estates.base.Kept;
import ziyang.estates.permission.OpenTo;

/** The exceptions of the calendar and the time rules, kept in memory: every light and deadline asks for them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Calendars {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final Kept<WorkingDays> days = new Kept<>(this::readDays);
    private final Kept<List<TimeRule>> rules = new Kept<>(this::readRules);

    @OpenTo(OpenTo.Whom.INSIDE)
    public WorkingDays workingDays() {
        return days.get();
    }

    /** All rules of all times by code and beginning. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<TimeRule> rules() {
        return rules.get();
    }

    /** Forgets what is kept, after a change. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void forget() {
        days.forget(transaction);
        rules.forget(transaction);
    }

    private WorkingDays readDays() {
        return new WorkingDays(entities.createQuery("select d.day, d.working from CalendarDay d", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Boolean) row[1])));
    }

    private List<TimeRule> readRules() {
        return List.copyOf(entities.createQuery("select r from TimeRule r order by r.code, r.validFrom", TimeRule.class)
                .getResultList());
    }
}
