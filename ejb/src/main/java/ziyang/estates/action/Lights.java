package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.meeting.DueLights;

/** The lights of today under the rule of today. */
@ApplicationScoped
class Lights {

    @Inject
    private CalendarService calendar;

    @Inject
    private DueLights dueLights;

    ActionLight today() {
        return new ActionLight(calendar.today(), dueLights.yellowUntil());
    }
}
