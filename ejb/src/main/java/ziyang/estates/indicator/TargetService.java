package ziyang.estates.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/**
 * Splits a year's target to the regions below. A split adds up when what its parts must reach together is at least what the whole must
 * reach, counted in records: percentages of regions of different sizes do not add up.
 */
@Stateless
public class TargetService {

    /** A region's part of a split. */
    public record Share(
            @NotBlank String region,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal percent) {}

    /**
     * A split as it stands.
     *
     * @param needed how many records the whole must reach
     */
    public record Sheet(
            String indicator,
            int year,
            String region,
            BigDecimal percent,
            long denominator,
            long needed,
            List<Part> parts) {

        /** How many records the parts must reach together. */
        public long given() {
            return parts.stream().mapToLong(Part::needed).sum();
        }
    }

    /** One part: what it is to reach, and the records it has to reach it with. */
    public record Part(String region, String name, BigDecimal percent, long denominator, long needed) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Targets targets;

    @Inject
    private IndicatorService indicators;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    /** The split of a region's target of a year to the regions that it manages today. */
    @Needs(Permission.INDICATOR_READ)
    public Sheet sheet(@NotBlank String indicator, int year, @NotBlank String region) {
        Board board = indicators.board(region, null);
        Targets.OfDay set = targets.on(end(year));
        List<Part> parts = board.rows().stream()
                .skip(1)
                .map(row -> part(row, indicator, set))
                .filter(part -> part.denominator() > 0)
                .toList();
        Region whole = regions.tree().named(region);
        BigDecimal percent = set.of(indicator, whole);
        if (percent == null) {
            throw BusinessError.field("year", "target.none", indicator, year);
        }
        long denominator = denominator(board.rows().get(0), indicator);
        long needed = new Ratio(0, denominator).wanting(percent);
        return new Sheet(indicator, year, whole.getCode(), percent, denominator, needed, parts);
    }

    /** @throws BusinessError {@code target.split} when the parts do not add up, {@code target.parts} when one is missing */
    @Needs(Permission.TARGET_SPLIT)
    public void split(
            @NotBlank String indicator, int year, @NotBlank String region, @NotNull @Valid List<Share> shares) {
        RegionTree tree = regions.tree();
        access.requireRegion(tree.named(region));
        Sheet sheet = sheet(indicator, year, region);
        Map<String, BigDecimal> given = new HashMap<>();
        shares.forEach(share -> given.put(share.region(), share.percent()));
        long together = 0;
        for (Part part : sheet.parts()) {
            BigDecimal percent = given.get(part.region());
            if (percent == null) {
                throw BusinessError.field("shares", "target.parts", part.name());
            }
            together += new Ratio(0, part.denominator()).wanting(percent);
        }
        if (together < sheet.needed()) {
            throw BusinessError.field("shares", "target.split", together, sheet.needed());
        }
        sheet.parts().forEach(part -> write(indicator, year, tree.get(part.region()), given.get(part.region())));
    }

    private void write(String indicator, int year, Region region, BigDecimal percent) {
        entities.createQuery(
                        "select t from RegionTarget t where t.indicator = :indicator and t.forYear = :year and t.region.id = :region",
                        RegionTarget.class)
                .setParameter("indicator", indicator)
                .setParameter("year", year)
                .setParameter("region", region.getId())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.set(percent),
                        () -> entities.persist(new RegionTarget(indicator, year, entities.merge(region), percent)));
    }

    private Part part(Board.Row row, String indicator, Targets.OfDay set) {
        BigDecimal percent = set.of(indicator, regions.tree().get(row.code()));
        long denominator = denominator(row, indicator);
        long needed = percent == null ? 0 : new Ratio(0, denominator).wanting(percent);
        return new Part(row.code(), row.name(), percent, denominator, needed);
    }

    private static long denominator(Board.Row row, String indicator) {
        return row.figures().stream()
                .filter(figure -> figure != null && figure.indicator().equals(indicator))
                .mapToLong(Board.Figure::denominator)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Indicator", indicator));
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
