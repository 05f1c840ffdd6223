package ziyang.estates.indicator;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/** The targets of the city and of the regions that it was split to. */
@Stateless
public class Targets {

    /** Targets of one day: the year they are for, by indicator, and what was split, by indicator and region. */
    public record OfDay(
            List<Goals.Goal> all,
            Map<String, Goals.Goal> city,
            Map<String, BigDecimal> split,
            LocalDate day,
            RegionTree tree) {

        /** Whether the year of the target is not over yet. */
        boolean pending(String indicator) {
            Goals.Goal goal = city.get(indicator);
            return goal != null && goal.year() == day.getYear() && day.isBefore(day.withDayOfYear(day.lengthOfYear()));
        }

        /** What a region is to reach: its own share, or that of the nearest region above it that has one; null for none. */
        public BigDecimal of(String indicator, Region region) {
            Goals.Goal goal = city.get(indicator);
            if (goal == null) {
                return null;
            }
            Optional<Region> at = Optional.of(region);
            while (at.isPresent()) {
                BigDecimal own = split.get(key(indicator, goal.year(), at.get().getId()));
                if (own != null) {
                    return own;
                }
                at = tree.managerOf(at.get().getId(), day);
            }
            return goal.percent();
        }
    }

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<Goals> goals;

    @Inject
    private Regions regions;

    /** Every target that any source sets, in its own order. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Goals.Goal> all() {
        return goals.stream().flatMap(source -> source.all().stream()).toList();
    }

    /** The targets of the day's year; after the last year that has one, of that year. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public OfDay on(LocalDate day) {
        List<Goals.Goal> all = all();
        Map<String, Goals.Goal> city = new HashMap<>();
        all.stream()
                .filter(goal -> goal.year() <= day.getYear())
                .sorted(Comparator.comparing(Goals.Goal::year))
                .forEach(goal -> city.put(goal.indicator(), goal));
        Map<String, BigDecimal> split = new HashMap<>();
        entities.createQuery("select t from RegionTarget t", RegionTarget.class)
                .getResultStream()
                .forEach(target -> split.put(
                        key(
                                target.getIndicator(),
                                target.getForYear(),
                                target.getRegion().getId()),
                        target.getPercent()));
        return new OfDay(all, city, split, day, regions.tree());
    }

    private static String key(String indicator, int year, long region) {
        return indicator + " " + year + " " + region;
    }
}
