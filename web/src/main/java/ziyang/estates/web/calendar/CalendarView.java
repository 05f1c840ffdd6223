package ziyang.estates.web.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import ziyang.estates.calendar.CalendarDay;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.web.door.Notices;

/** The exceptions of a year, and the time rules. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    @Inject
    private CalendarService calendar;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Integer year;
    private LocalDate day;
    private boolean working;
    private String name;

    private transient List<CalendarDay> days;
    private transient List<TimeRule> rules;

    /** Reads the year that the address names, else the present one. */
    public void read() {
        year = year == null ? LocalDate.now(clock).getYear() : year;
        days = calendar.year(year);
        rules = calendar.rules();
    }

    public String except() {
        boolean done = notices.attempt(() -> calendar.except(day, working, name.strip()), "calendar.excepted");
        return done ? "/calendar/calendar?faces-redirect=true&year=" + day.getYear() : null;
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    public List<TimeRule> getRules() {
        return rules;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
