package ziyang.estates.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** A day that is not what its weekday says: a holiday on a weekday, or a working Saturday or Sunday. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay extends Persistent {

    private LocalDate day;
    private boolean working;
    private String name;

    protected CalendarDay() {}

    public CalendarDay(LocalDate day, boolean working, String name) {
        this.day = day;
        this.working = working;
        this.name = name;
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isWorking() {
        return working;
    }

    public String getName() {
        return name;
    }

    @Override
    public String called() {
        return day.toString();
    }
}
