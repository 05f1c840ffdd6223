package ziyang.estates.indicator;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/**
 * Figures of regions on any day, with their targets, formulas and the records behind them. A region's people see their own figures and
 * those below; departments, which have no region of their own, see all.
 */
@Stateless
public class IndicatorService {

    /**
     * A figure at the end of a month, or today.
     *
     * @param label the month
     */
    public record Point(String label, LocalDate day, Ratio ratio) {}

    /** Of which the pace is taken: long enough for a formation of a committee, short enough to see a push. */
    private static final int PACE_MONTHS = 6;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<Indicator> indicators;

    @Inject
    private Targets targets;

    @Inject
    private Tallies tallies;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /**
     * The figures of a region and of those it manages on the day.
     *
     * @param region code, null for the account's own or the city
     * @param day null for today
     */
    @Needs(Permission.INDICATOR_READ)
    public Board board(String region, LocalDate day) {
        LocalDate on = past(day);
        RegionTree tree = regions.tree();
        Region top = top(region);
        List<Region> shown = new ArrayList<>(List.of(top));
        tree.nodes(on).stream()
                .filter(node -> top.getCode().equals(node.parentCode()))
                .forEach(node -> shown.add(tree.get(node.id())));
        return of(shown, on);
    }

    /** The official name of an indicator; its code when no plan names it. */
    @Needs(Permission.INDICATOR_READ)
    public String name(String indicator) {
        return name(indicator, targets.all());
    }

    /** The figures of the regions given; the caller checks the scope. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Board of(List<Region> shown, LocalDate day) {
        Targets.OfDay set = targets.on(day);
        Map<String, Map<Long, Ratio>> counted = new TreeMap<>();
        indicators.forEach(indicator -> counted.put(indicator.code(), tallies.on(indicator, day)));
        List<Board.Head> heads = heads(set, counted.keySet());
        List<Board.Row> rows =
                shown.stream().map(one -> row(one, set, heads, counted)).toList();
        return new Board(day, shown.get(0).getCode(), heads, rows);
    }

    /** The records behind a figure: those counted, and those that are wanting. */
    @Needs(Permission.INDICATOR_READ)
    public Page<Indicator.Piece> records(
            @NotNull String indicator,
            @NotNull Indicator.Part part,
            String region,
            LocalDate day,
            @NotNull Page.Request page) {
        LocalDate on = past(day);
        Set<Long> communities = regions.tree().subtree(top(region).getId(), on);
        return get(indicator).records(part, on, communities, page);
    }

    /** As {@link #records}, all of them handed to the reader. */
    @Needs(Permission.INDICATOR_READ)
    public void each(
            @NotNull String indicator,
            @NotNull Indicator.Part part,
            String region,
            LocalDate day,
            @NotNull Consumer<Indicator.Piece> reader) {
        LocalDate on = past(day);
        get(indicator).each(part, on, regions.tree().subtree(top(region).getId(), on), reader);
    }

    /** A region's figure at the end of each of the last months and today, the oldest first. */
    @Needs(Permission.INDICATOR_READ)
    public List<Point> trend(@NotNull String indicator, String region, int months) {
        Indicator counted = get(indicator);
        LocalDate today = LocalDate.now(clock);
        Region top = top(region);
        List<Point> points = new ArrayList<>();
        for (int back = Math.min(Math.max(months, 1), 36); back > 0; back--) {
            LocalDate end = today.withDayOfMonth(1).minusMonths(back - 1L).minusDays(1);
            points.add(point(counted, top, end));
        }
        points.add(point(counted, top, today));
        return points;
    }

    /** Where the figure will stand at the end of the year if it goes on as in the last six months; null when nothing can be said. */
    @Needs(Permission.INDICATOR_READ)
    public Forecast forecast(@NotNull String indicator, String region) {
        Indicator counted = get(indicator);
        LocalDate today = LocalDate.now(clock);
        Region top = top(region);
        Point before = point(counted, top, today.minusMonths(PACE_MONTHS));
        Point now = point(counted, top, today);
        BigDecimal target = targets.on(today).of(indicator, top);
        return Forecast.of(before.ratio(), before.day(), now.ratio(), today, target);
    }

    private Point point(Indicator indicator, Region top, LocalDate day) {
        Set<Long> communities = regions.tree().subtree(top.getId(), day);
        return new Point(day.toString().substring(0, 7), day, sum(tallies.on(indicator, day), communities));
    }

    private static Board.Row row(
            Region region, Targets.OfDay set, List<Board.Head> heads, Map<String, Map<Long, Ratio>> counted) {
        Set<Long> communities = set.tree().subtree(region.getId(), set.day());
        List<Board.Figure> figures = new ArrayList<>();
        for (Board.Head head : heads) {
            Map<Long, Ratio> byCommunity = counted.get(head.code());
            figures.add(
                    byCommunity == null
                            ? null
                            : figure(
                                    head.code(),
                                    sum(byCommunity, communities),
                                    set.of(head.code(), region),
                                    set.pending(head.code())));
        }
        return new Board.Row(region.getCode(), region.getName(), region.getLevel(), figures);
    }

    private static Board.Figure figure(String indicator, Ratio ratio, BigDecimal target, boolean pending) {
        boolean judged = target != null && ratio.denominator() > 0;
        Light light = !judged ? null : ratio.reaches(target) ? Light.GREEN : pending ? Light.YELLOW : Light.RED;
        return new Board.Figure(
                indicator,
                ratio.numerator(),
                ratio.denominator(),
                ratio.percent(),
                target,
                light,
                judged ? ratio.wanting(target) : null);
    }

    private static Ratio sum(Map<Long, Ratio> byCommunity, Set<Long> communities) {
        return byCommunity.entrySet().stream()
                .filter(entry -> communities.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Ratio.NOTHING, Ratio::plus);
    }

    /** Every indicator that has a target or is counted, in the plan's order. */
    private List<Board.Head> heads(Targets.OfDay set, Set<String> counted) {
        List<Formula> formulas =
                entities.createQuery("select f from Formula f", Formula.class).getResultList();
        return Stream.concat(set.all().stream().map(Goals.Goal::indicator), counted.stream())
                .distinct()
                .map(code -> head(code, set, counted.contains(code) ? formulas : List.of()))
                .toList();
    }

    private static Board.Head head(String code, Targets.OfDay set, List<Formula> formulas) {
        Goals.Goal goal = set.city().get(code);
        Board.Words words = formulas.stream()
                .filter(formula -> formula.getIndicator().equals(code) && formula.holdsOn(set.day()))
                .findFirst()
                .map(IndicatorService::words)
                .orElse(null);
        return new Board.Head(
                code,
                name(code, set.all()),
                goal == null ? null : goal.percent(),
                goal == null ? null : goal.year(),
                words);
    }

    private static String name(String code, List<Goals.Goal> all) {
        return all.stream()
                .filter(goal -> goal.indicator().equals(code))
                .findFirst()
                .map(Goals.Goal::name)
                .orElse(code);
    }

    private static Board.Words words(Formula formula) {
        return new Board.Words(
                formula.getEdition(),
                formula.getNumerator(),
                formula.getDenominator(),
                formula.getSource(),
                formula.isDemonstration());
    }

    private Indicator get(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Indicator", code));
    }

    private LocalDate past(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day != null && day.isAfter(today)) {
            throw BusinessError.field("on", "indicator.future", day);
        }
        return day == null ? today : day;
    }

    private Region top(String code) {
        RegionTree tree = regions.tree();
        boolean all = scope.all();
        if (code == null || code.isBlank()) {
            return all
                    ? tree.get(tree.nodes(Region.Level.CITY, LocalDate.now(clock))
                            .get(0)
                            .id())
                    : tree.get(access.who().regionId());
        }
        Region named = tree.named(code);
        if (!all) {
            access.requireRegion(named);
        }
        return named;
    }
}
