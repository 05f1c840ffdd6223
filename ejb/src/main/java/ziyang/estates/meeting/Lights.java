package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;

/** The lights of today under the rule of today. */
@ApplicationScoped
class Lights {

    @Inject
    private CalendarService calendar;

    ActionLight today() {
        LocalDate today = calendar.today();
        int days = calendar.limit(TimeRule.Code.ACTION_YELLOW, today);
        return new ActionLight(today, calendar.workingDays().after(today, days));
    }
}
