package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Light;

/** 绿、黄、红 of what meetings ask for until a day, today under the rule of today. */
@ApplicationScoped
public class DueLights {

    @Inject
    private CalendarService calendar;

    public Light of(LocalDate due) {
        return Light.of(due, calendar.today(), yellowUntil());
    }

    /** The last day that counts as near. */
    public LocalDate yellowUntil() {
        LocalDate today = calendar.today();
        return calendar.workingDays().after(today, calendar.limit(TimeRule.Code.ACTION_YELLOW, today));
    }
}
