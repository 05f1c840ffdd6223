package ziyang.estates.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/**
 * The figures of the areas at the end of each period: an area takes them from the records and reports them, the city reviews, publishes
 * and locks them. What was reported stays as it was, whatever is entered for that day later.
 */
@Stateless
public class ReturnService {

    /** One return as the list shows it. */
    public record Row(
            long id,
            int version,
            String period,
            String regionCode,
            String regionName,
            ReturnState state,
            LocalDate takenOn,
            String reason,
            String changedBy,
            Instant changedAt) {}

    /** A figure as it was reported; percent null with nothing to divide by. */
    public record Figure(
            String indicator,
            String edition,
            String regionCode,
            String regionName,
            long numerator,
            long denominator,
            BigDecimal percent) {}

    /**
     * A return with its figures.
     *
     * @param next where the reader may move it
     */
    public record Sheet(Row row, List<Figure> figures, List<ReturnState> next) {}

    private static final String ROW =
            "new ziyang.estates.indicator.ReturnService.Row(t.id, t.version, t.period, g.code, g.name,"
                    + " t.state, t.takenOn, t.reason, t.changedBy, t.changedAt)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private IndicatorService indicators;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** The returns that the account may see, the latest period first. */
    @Needs(Permission.INDICATOR_READ)
    public Page<Row> list(Page.Request page) {
        return scoped().page(
                        entities, new Query.Projection<>(ROW, "t", "t.period desc, g.code, t.id", Row.class), page);
    }

    /** As {@link #list}, all of them handed to the reader, those taken first first. */
    @Needs(Permission.INDICATOR_READ)
    public void each(@NotNull Consumer<Row> reader) {
        var rows = new Query.Projection<>(ROW, "t", "t.id", Row.class);
        scoped().each(entities, rows, Row::id, block -> block.forEach(reader));
    }

    @Needs(Permission.INDICATOR_READ)
    public Sheet get(long id) {
        Row row = scoped().and("t.id = :id", "id", id)
                .list(entities, ROW, "t.id", Row.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("PeriodReturn", id));
        List<?> found = entities.createNativeQuery(
                        "select f.indicator, f.edition, r.code, r.name, f.numerator, f.denominator from indicator_return_figure f"
                                + " join region r on r.id = f.region_id where f.return_id = ? order by f.indicator, r.level, r.code")
                .setParameter(1, id)
                .getResultList();
        List<Figure> figures = found.stream()
                .map(Object[].class::cast)
                .map(ReturnService::figure)
                .toList();
        List<ReturnState> next =
                row.state().next().stream().filter(state -> permitted(state)).toList();
        return new Sheet(row, figures, next);
    }

    /**
     * Takes the figures of an area at the end of a period; a draft is taken again.
     *
     * @throws BusinessError {@code return.running} while the period lasts, {@code return.area} for a region that is no area
     */
    @Needs(Permission.INDICATOR_REPORT)
    public long take(@NotBlank String period, @NotBlank String region) {
        Period ended = Period.of(period);
        LocalDate today = LocalDate.now(clock);
        if (!ended.to().isBefore(today)) {
            throw BusinessError.field("period", "return.running", ended.words());
        }
        Region area = regions.tree().named(region);
        access.requireRegion(area);
        if (area.getLevel() != Region.Level.AREA) {
            throw BusinessError.field("region", "return.area", area.getName());
        }
        PeriodReturn taken = known(ended.code(), area);
        taken.take(today);
        taken.by(access.who(), clock.instant());
        entities.persist(taken);
        entities.flush();
        write(taken.getId(), area, ended.to());
        return taken.getId();
    }

    /** Reports it, for the area itself. */
    @Needs(Permission.INDICATOR_REPORT)
    public void submit(long id, Integer seen) {
        PeriodReturn one = find(id, seen);
        access.requireRegion(one.getRegion());
        move(one, ReturnState.SUBMITTED, null);
    }

    /** Reviews, publishes, locks or sends back; for those who answer for the whole city. */
    @Needs(Permission.INDICATOR_REVIEW)
    public void move(long id, Integer seen, @NotNull ReturnState next, @Size(max = 400) String reason) {
        if (next == ReturnState.SUBMITTED) {
            throw BusinessError.denied("access.permission", Permission.INDICATOR_REPORT);
        }
        move(find(id, seen), next, reason);
    }

    private void move(PeriodReturn one, ReturnState next, String reason) {
        one.move(next, reason);
        one.by(access.who(), clock.instant());
    }

    private boolean permitted(ReturnState next) {
        return access.may(next == ReturnState.SUBMITTED ? Permission.INDICATOR_REPORT : Permission.INDICATOR_REVIEW);
    }

    private PeriodReturn known(String period, Region area) {
        return entities.createQuery(
                        "select t from PeriodReturn t where t.period = :period and t.region.id = :region",
                        PeriodReturn.class)
                .setParameter("period", period)
                .setParameter("region", area.getId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new PeriodReturn(period, entities.merge(area)));
    }

    private PeriodReturn find(long id, Integer seen) {
        PeriodReturn found = entities.find(PeriodReturn.class, id);
        if (found == null) {
            throw BusinessError.missing("PeriodReturn", id);
        }
        Versions.check(found, seen);
        return found;
    }

    /** The figures of the area and of every region below it, as the records stand on the last day of the period. */
    private void write(long id, Region area, LocalDate day) {
        entities.createNativeQuery("delete from indicator_return_figure where return_id = ?")
                .setParameter(1, id)
                .executeUpdate();
        RegionTree tree = regions.tree();
        Set<Long> within = tree.subtree(area.getId(), day);
        List<Region> all = tree.nodes(day).stream()
                .filter(node -> within.contains(node.id()))
                .map(node -> tree.get(node.id()))
                .toList();
        Board board = indicators.of(all, day);
        for (Board.Row row : board.rows()) {
            long region = tree.get(row.code()).getId();
            row.figures().forEach(figure -> write(id, region, board, figure));
        }
    }

    private void write(long id, long region, Board board, Board.Figure figure) {
        if (figure == null) {
            return;
        }
        String edition = board.heads().stream()
                .filter(head -> head.code().equals(figure.indicator()) && head.formula() != null)
                .map(head -> head.formula().edition())
                .findFirst()
                .orElse("");
        entities.createNativeQuery(
                        "insert into indicator_return_figure (return_id, indicator, edition, region_id, numerator, denominator)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, figure.indicator())
                .setParameter(3, edition)
                .setParameter(4, region)
                .setParameter(5, figure.numerator())
                .setParameter(6, figure.denominator())
                .executeUpdate();
    }

    private static Figure figure(Object[] row) {
        Ratio ratio = new Ratio(((Number) row[4]).longValue(), ((Number) row[5]).longValue());
        return new Figure(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ratio.numerator(),
                ratio.denominator(),
                ratio.percent());
    }

    private Query scoped() {
        return scope.limit(Query.from("PeriodReturn t join t.region g"), "g.id");
    }
}
