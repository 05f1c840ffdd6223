package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.inbox.TaskSource;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** To-dos of whoever convenes in a street: its regular meeting is due soon and no notice is out. */
@ApplicationScoped
class RhythmTasks implements TaskSource {

    @Inject
    private RhythmService rhythm;

    @Inject
    private Regions regions;

    @Inject
    private CalendarService calendar;

    @Override
    public List<Task> tasksFor(Identity who) {
        if (!who.may(Permission.MEETING_CONVENE) || !who.may(Permission.MEETING_READ)) {
            return List.of();
        }
        Region own = regions.tree().get(who.regionId());
        if (own.getLevel() != Region.Level.STREET) {
            return List.of();
        }
        int year = calendar.today().getYear();
        return rhythm.standing(year, own.getCode()).stream()
                .flatMap(street -> street.windows().stream()
                        .filter(window -> window.light() == Light.YELLOW)
                        .map(window -> task(street, window)))
                .toList();
    }

    private static Task task(RhythmService.Street street, RhythmService.Window window) {
        return new Task(
                "meeting.rhythm",
                window.from() + " — " + window.to(),
                street.name(),
                "meeting/edit.xhtml",
                window.to(),
                window.light());
    }
}
