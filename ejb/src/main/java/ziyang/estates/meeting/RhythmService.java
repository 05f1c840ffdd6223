package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/** Whether the streets hold their regular meetings as often as the rule of the day says. */
@Stateless
public class RhythmService {

    /** A street and its windows of a year. */
    public record Street(String code, String name, List<Window> windows) implements Serializable {}

    /**
     * A window in which one regular meeting is due.
     *
     * @param held meetings that have begun
     * @param planned meetings whose notice is out
     * @param light red when it is over without a meeting, yellow when its end is near and no notice is out, green when one was held;
     *     null while there is time
     */
    public record Window(LocalDate from, LocalDate to, int held, int planned, Light light) implements Serializable {}

    /** A rule as the page shows it. */
    public record Rule(
            long id,
            String regionCode,
            String regionName,
            int everyMonths,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            boolean demonstration)
            implements Serializable {}

    /** What is counted: a regular meeting of a street and its day. */
    public record Regular(long region, LocalDateTime startsAt, MeetingState state) {}

    /** Of the plan: no joint meeting is older. */
    private static final int FIRST_YEAR = 2020;

    private static final Set<Integer> SHARES = Set.of(1, 2, 3, 4, 6, 12);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope regionScope;

    @Inject
    private Regions regions;

    @Inject
    private CalendarService calendar;

    /**
     * The streets that the account sees, with their windows of a year.
     *
     * @param region code of the region whose streets; null for all
     */
    @Needs(Permission.MEETING_READ)
    public List<Street> standing(int year, String region) {
        LocalDate today = calendar.today();
        if (year < FIRST_YEAR || year > today.getYear() + 1) {
            throw BusinessError.field("year", "rhythm.year", FIRST_YEAR, today.getYear() + 1);
        }
        RegionTree tree = regions.tree();
        Set<Long> within = region == null || region.isBlank()
                ? null
                : tree.subtree(tree.named(region).getId(), today);
        Set<Long> seen = regionScope.all() ? null : access.scope().regions();
        List<RegionTree.Node> streets = tree.nodes(Region.Level.STREET, today).stream()
                .filter(street -> within == null || within.contains(street.id()))
                .filter(street -> seen == null || seen.contains(street.id()))
                .toList();
        if (streets.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Regular>> held =
                meetings(year, streets.stream().map(RegionTree.Node::id).toList());
        List<MeetingRhythm> rules = all();
        return streets.stream()
                .map(street -> new Street(
                        street.code(),
                        street.name(),
                        windows(rhythm(street.id(), rules), year, held.getOrDefault(street.id(), List.of()))))
                .toList();
    }

    /** The streets that let a window pass without a meeting that ended in the period, with these windows. */
    @Needs(Permission.MEETING_READ)
    public List<Street> missed(Period period, String region) {
        List<Street> missed = new ArrayList<>();
        for (Street street : standing(period.to().getYear(), region)) {
            List<Window> red = street.windows().stream()
                    .filter(window -> window.light() == Light.RED)
                    .filter(window ->
                            !window.to().isBefore(period.from()) && !window.to().isAfter(period.to()))
                    .toList();
            if (!red.isEmpty()) {
                missed.add(new Street(street.code(), street.name(), red));
            }
        }
        return missed;
    }

    /** The rules of all times, the latest first. */
    @Needs(Permission.MEETING_READ)
    public List<Rule> rules() {
        return all().stream()
                .map(rule -> new Rule(
                        rule.getId(),
                        rule.getRegion().getCode(),
                        rule.getRegion().getName(),
                        rule.getEveryMonths(),
                        rule.getValidFrom(),
                        rule.getValidTo(),
                        rule.getSource(),
                        rule.isDemonstration()))
                .toList();
    }

    /**
     * Sets how often the streets of a region meet, from a month on; the rule that held there ends the day before.
     *
     * @param everyMonths 1, 2, 3, 4, 6 or 12
     * @param from first day of a month, not before the present one
     * @param source the paper that says so
     */
    @Needs(Permission.MEETING_RHYTHM)
    public void set(
            @NotBlank String region,
            int everyMonths,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 200) String source) {
        Region place = regions.tree().named(region);
        access.requireRegion(place);
        if (!SHARES.contains(everyMonths)) {
            throw BusinessError.field("everyMonths", "rhythm.months");
        }
        LocalDate first = calendar.today().withDayOfMonth(1);
        if (from.getDayOfMonth() != 1 || from.isBefore(first)) {
            throw BusinessError.field("from", "rhythm.from", first);
        }
        List<MeetingRhythm> own =
                all().stream().filter(rule -> rule.getRegion().equals(place)).toList();
        if (own.stream().anyMatch(rule -> !rule.getValidFrom().isBefore(from))) {
            throw BusinessError.field("from", "rhythm.later", from);
        }
        own.stream().filter(rule -> rule.holdsOn(from)).forEach(rule -> rule.until(from.minusDays(1)));
        entities.persist(new MeetingRhythm(
                entities.getReference(Region.class, place.getId()), everyMonths, from, source.strip()));
    }

    private List<MeetingRhythm> all() {
        return entities.createQuery(
                        "select r from MeetingRhythm r join fetch r.region order by r.validFrom desc, r.id",
                        MeetingRhythm.class)
                .getResultList();
    }

    private Rhythm rhythm(long street, List<MeetingRhythm> rules) {
        LocalDate today = calendar.today();
        List<Long> path = new ArrayList<>();
        Optional<Region> step = Optional.of(regions.tree().get(street));
        while (step.isPresent()) {
            path.add(step.get().getId());
            step = regions.tree().managerOf(step.get().getId(), today);
        }
        return new Rhythm(rules.stream()
                .filter(rule -> path.contains(rule.getRegion().getId()))
                .sorted(Comparator.comparing(
                        rule -> path.indexOf(rule.getRegion().getId())))
                .toList());
    }

    private Map<Long, List<Regular>> meetings(int year, List<Long> streets) {
        return entities.createQuery(
                        "select new ziyang.estates.meeting.RhythmService.Regular(m.region.id, m.startsAt, m.state)"
                                + " from JointMeeting m where m.kind = ziyang.estates.meeting.JointMeeting.Kind.REGULAR"
                                + " and m.region.id in :streets and m.startsAt >= :from and m.startsAt < :to",
                        Regular.class)
                .setParameter("streets", streets)
                .setParameter("from", LocalDate.of(year, 1, 1).atStartOfDay())
                .setParameter("to", LocalDate.of(year + 1, 1, 1).atStartOfDay())
                .getResultStream()
                .collect(Collectors.groupingBy(Regular::region));
    }

    private List<Window> windows(Rhythm rhythm, int year, List<Regular> meetings) {
        LocalDate today = calendar.today();
        int days = calendar.limit(TimeRule.Code.MEETING_RHYTHM, today);
        LocalDate near = calendar.workingDays().after(today, days);
        return rhythm.windows(year).stream()
                .map(window -> window(window, meetings, today, near))
                .toList();
    }

    private static Window window(Rhythm.Window window, List<Regular> meetings, LocalDate today, LocalDate near) {
        List<MeetingState> states = meetings.stream()
                .filter(meeting -> window.holds(meeting.startsAt().toLocalDate()))
                .map(Regular::state)
                .toList();
        int held = (int) states.stream()
                .filter(state -> state == MeetingState.IN_PROGRESS || state == MeetingState.ENDED)
                .count();
        int planned = (int)
                states.stream().filter(state -> state == MeetingState.NOTIFIED).count();
        return new Window(window.from(), window.to(), held, planned, light(window, held, planned, today, near));
    }

    private static Light light(Rhythm.Window window, int held, int planned, LocalDate today, LocalDate near) {
        if (held > 0) {
            return Light.GREEN;
        }
        if (window.to().isBefore(today)) {
            return Light.RED;
        }
        boolean pressing = planned == 0 && window.holds(today) && !window.to().isAfter(near);
        return pressing ? Light.YELLOW : null;
    }
}
