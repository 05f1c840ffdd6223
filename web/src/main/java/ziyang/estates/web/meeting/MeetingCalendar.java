package ziyang.estates.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ziyang.estates.action.ActionDeadlines;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.calendar.CalendarDay;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.WorkingDays;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;

/** A month of meetings and deadlines as a grid of weeks; month, region and the chosen day stand in the address. */
@Named
@RequestScoped
public class MeetingCalendar {

    /** Meetings that a cell shows; the others are on the page of the day. */
    private static final int SHOWN = 3;

    private static final int WEEK = 7;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * One day of the grid.
     *
     * @param outside it belongs to the month before or after and shows nothing
     * @param note the holiday's name, or null
     * @param more how many meetings the cell does not show
     * @param due the open actions due, or null
     */
    public record Cell(
            LocalDate day,
            boolean outside,
            boolean today,
            boolean working,
            String note,
            List<MeetingView.Row> meetings,
            int more,
            ActionDeadlines.Day due) {

        /** Whether there is anything to see on it. */
        public boolean isEmpty() {
            return meetings.isEmpty() && due == null;
        }

        public String getStyle() {
            if (outside) {
                return "month-outside";
            }
            return (working ? "" : "month-off ") + (today ? "month-today " : "") + (isEmpty() ? "month-empty" : "");
        }
    }

    @Inject
    private MeetingRegister meetings;

    @Inject
    private ActionDeadlines deadlines;

    @Inject
    private CalendarService calendar;

    @Inject
    private Choices choices;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private String month;
    private String region;
    private String day;
    private YearMonth shown;
    private LocalDate chosen;
    private Map<LocalDate, List<MeetingView.Row>> byDay;
    private List<ActionDeadlines.Due> due = List.of();
    private List<List<Cell>> weeks;

    /** Reads the month once it has been taken from the address. */
    public void read() {
        chosen = asked.day("day", day);
        month = asked.kept("month", month, MeetingCalendar::isMonth);
        region = asked.region("region", region);
        shown = month != null ? YearMonth.parse(month) : YearMonth.from(chosen == null ? today() : chosen);
        Period period = Period.of(shown.toString());
        byDay = all(period).stream()
                .collect(Collectors.groupingBy(meeting -> meeting.startsAt().toLocalDate()));
        Map<LocalDate, ActionDeadlines.Day> dueByDay = deadlines.deadlines(period, region).stream()
                .collect(Collectors.toMap(ActionDeadlines.Day::day, Function.identity()));
        weeks = weeks(dueByDay);
        if (chosen != null) {
            due = deadlines.on(chosen, region);
        }
    }

    private List<MeetingView.Row> all(Period period) {
        MeetingRegister.Filter filter = new MeetingRegister.Filter(null, region, null, period);
        List<MeetingView.Row> found = new ArrayList<>();
        Page<MeetingView.Row> page;
        do {
            page = meetings.list(filter, new Page.Request(found.size(), Page.Request.MOST, null, true));
            found.addAll(page.items());
        } while (!page.items().isEmpty() && found.size() < page.total());
        found.sort(Comparator.comparing(MeetingView.Row::startsAt));
        return found;
    }

    private List<List<Cell>> weeks(Map<LocalDate, ActionDeadlines.Day> dueByDay) {
        Map<LocalDate, CalendarDay> exceptions = calendar.year(shown.getYear()).stream()
                .collect(Collectors.toMap(CalendarDay::getDay, Function.identity()));
        WorkingDays working = new WorkingDays(
                exceptions.values().stream().collect(Collectors.toMap(CalendarDay::getDay, CalendarDay::isWorking)));
        LocalDate first = shown.atDay(1).with(DayOfWeek.MONDAY);
        List<List<Cell>> grid = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(shown.atEndOfMonth()); monday = monday.plusDays(WEEK)) {
            LocalDate start = monday;
            grid.add(IntStream.range(0, WEEK)
                    .mapToObj(start::plusDays)
                    .map(one -> cell(one, working, exceptions.get(one), dueByDay.get(one)))
                    .toList());
        }
        return grid;
    }

    private Cell cell(LocalDate one, WorkingDays working, CalendarDay exception, ActionDeadlines.Day actions) {
        boolean outside = !YearMonth.from(one).equals(shown);
        List<MeetingView.Row> held = outside ? List.of() : byDay.getOrDefault(one, List.of());
        return new Cell(
                one,
                outside,
                one.equals(today()),
                working.works(one),
                exception == null ? null : exception.getName(),
                held.stream().limit(SHOWN).toList(),
                Math.max(0, held.size() - SHOWN),
                outside ? null : actions);
    }

    private static boolean isMonth(String text) {
        try {
            return text.matches("20\\d\\d-\\d\\d") && YearMonth.parse(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<List<Cell>> getWeeks() {
        return weeks;
    }

    /** A day of each weekday, for the names in the head. */
    public List<LocalDate> getWeekdays() {
        return weeks.get(0).stream().map(Cell::day).toList();
    }

    public boolean isNothing() {
        return weeks.stream().flatMap(List::stream).allMatch(Cell::isEmpty);
    }

    /** The month in the reader's words. */
    public String getTitle() {
        return choices.periodWords(shown.toString());
    }

    public String getPrevious() {
        return address(shown.minusMonths(1));
    }

    public String getNext() {
        return address(shown.plusMonths(1));
    }

    public String getCurrent() {
        return address(YearMonth.from(today()));
    }

    /** The hour at which it begins. */
    public String time(MeetingView.Row meeting) {
        return HOUR.format(meeting.startsAt());
    }

    /** The address of the month with one day of it chosen. */
    public String of(LocalDate one) {
        return address(shown) + "&day=" + one + "#day";
    }

    private String address(YearMonth wanted) {
        return "calendar.xhtml?month=" + wanted + (region == null ? "" : "&region=" + region);
    }

    /** The chosen day, or null. */
    public LocalDate getChosen() {
        return chosen;
    }

    public List<MeetingView.Row> getMeetings() {
        return chosen == null ? List.of() : byDay.getOrDefault(chosen, List.of());
    }

    public List<ActionDeadlines.Due> getDue() {
        return due;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    /** The month shown, as the address names it. */
    public String getShown() {
        return shown.toString();
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
