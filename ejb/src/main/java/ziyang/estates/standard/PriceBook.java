package ziyang.estates.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All guide prices that ever held, read once, for whoever asks about many days and grades. */
public final class PriceBook {

    private final List<PriceTables.Placed> placed;

    PriceBook(List<PriceTables.Placed> placed) {
        this.placed = List.copyOf(placed);
    }

    /**
     * What is asked for.
     *
     * @param area code of the area in which the estate lies; its own table goes before the city's
     */
    public record Wanted(PriceKind kind, BuildingType building, ServiceGrade grade, String area, LocalDate on) {}

    /** The price that held; none where no table did, or where it prices no such grade or building. */
    public Optional<GuidePrice> find(Wanted wanted) {
        return placed.stream()
                .filter(one ->
                        one.table().getKind() == wanted.kind() && one.link().holds(wanted.on()))
                .map(PriceTables.Placed::table)
                .filter(table ->
                        table.getRegion() == null || table.getRegion().getCode().equals(wanted.area()))
                .max(Comparator.comparing(table -> table.getRegion() != null))
                .flatMap(table -> priced(table, wanted));
    }

    private static Optional<GuidePrice> priced(PriceTable table, Wanted wanted) {
        return table.getPrices().stream()
                .filter(price -> price.getBuilding() == wanted.building()
                        && price.getGrade().comparable(wanted.grade()))
                .findFirst();
    }
}
