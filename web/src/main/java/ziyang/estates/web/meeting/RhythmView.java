package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import ziyang.estates.meeting.RhythmService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;

/** Whether the streets meet as often as they have to, and the rule that says how often. */
@Named
@RequestScoped
public class RhythmView {

    private static final int FIRST_YEAR = 2020;

    @Inject
    private RhythmService rhythm;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private int year;
    private String region;
    private List<RhythmService.Street> streets;
    private List<RhythmService.Rule> rules;
    private String place;
    private int everyMonths = 3;
    private LocalDate from;
    private String source;

    @PostConstruct
    void open() {
        int today = LocalDate.now(clock).getYear();
        int wanted = (int) Download.number(Faces.getRequestParameter("year"));
        year = wanted < FIRST_YEAR || wanted > today + 1 ? today : wanted;
        region = asked.region("region", Faces.getRequestParameter("region"));
        streets = rhythm.standing(year, region);
        rules = rhythm.rules();
        from = LocalDate.now(clock).withDayOfMonth(1).plusMonths(1);
    }

    public String set() {
        boolean done = notices.attempt(() -> rhythm.set(place, everyMonths, from, source), "rhythm.set.done");
        return done ? "/meeting/rhythm?faces-redirect=true&year=" + year : null;
    }

    public List<RhythmService.Street> getStreets() {
        return streets;
    }

    /** The most windows that a street has, for the head of the table. */
    public int getMost() {
        return streets.stream()
                .mapToInt(street -> street.windows().size())
                .max()
                .orElse(1);
    }

    public List<RhythmService.Rule> getRules() {
        return rules;
    }

    public List<SelectItem> getYears() {
        return IntStream.rangeClosed(FIRST_YEAR, LocalDate.now(clock).getYear() + 1)
                .mapToObj(one -> new SelectItem(one, String.valueOf(one)))
                .toList();
    }

    public List<Integer> getShares() {
        return List.of(1, 2, 3, 4, 6, 12);
    }

    public int getYear() {
        return year;
    }

    public String getRegion() {
        return region;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public int getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(int everyMonths) {
        this.everyMonths = everyMonths;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
