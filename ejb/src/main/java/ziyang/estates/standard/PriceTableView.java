package ziyang.estates.standard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A table of guide prices.
 *
 * @param code of the notice, and {@code seq} of its edition: its public address
 * @param region name of the area; null for the whole city
 * @param grades the edition whose grades it prices
 * @param floatUp percent
 * @param from null while it is not published
 * @param until last day; null for no end known
 * @param buildings the columns
 * @param demonstration whether the amounts are made up
 */
public record PriceTableView(
        long id,
        int version,
        String code,
        int seq,
        String title,
        String documentNumber,
        PriceKind kind,
        String regionCode,
        String region,
        Scale grades,
        BigDecimal floatUp,
        BigDecimal floatDown,
        LocalDate from,
        LocalDate until,
        String extendedBy,
        String scope,
        List<BuildingType> buildings,
        List<Row> rows,
        boolean demonstration)
        implements Serializable {

    /** An edition with grades. */
    public record Scale(long edition, String code, int seq, String title, String documentNumber)
            implements Serializable {

        static Scale of(Edition edition) {
            return new Scale(
                    edition.getId(),
                    edition.getStandard().getCode(),
                    edition.getSeq(),
                    edition.getTitle(),
                    edition.getDocumentNumber());
        }
    }

    /** One grade, with a cell for every column; null where there is no price. */
    public record Row(int rank, String grade, List<Cell> cells) implements Serializable {}

    /** Yuan per square metre and month. */
    public record Cell(BuildingType building, BigDecimal amount, BigDecimal floor, BigDecimal ceiling)
            implements Serializable {}

    static PriceTableView of(PriceTable table, List<ServiceGrade> grades, LocalDate until) {
        Edition edition = table.getEdition();
        List<BuildingType> buildings = Arrays.stream(BuildingType.values())
                .filter(type -> table.getPrices().stream().anyMatch(price -> price.getBuilding() == type))
                .toList();
        return new PriceTableView(
                table.getId(),
                table.getVersion(),
                edition.getStandard().getCode(),
                edition.getSeq(),
                edition.getTitle(),
                edition.getDocumentNumber(),
                table.getKind(),
                table.getRegion() == null ? null : table.getRegion().getCode(),
                table.getRegion() == null ? null : table.getRegion().getName(),
                Scale.of(table.getGrades()),
                table.getFloatUp(),
                table.getFloatDown(),
                edition.getEffectiveFrom(),
                until,
                table.getExtendedBy(),
                table.getScope(),
                buildings,
                grades.stream().map(grade -> row(table, grade, buildings)).toList(),
                edition.isDemonstration());
    }

    private static Row row(PriceTable table, ServiceGrade grade, List<BuildingType> buildings) {
        return new Row(
                grade.getRank(),
                grade.getName(),
                buildings.stream()
                        .map(building -> table.find(grade.getRank(), building)
                                .map(price -> new Cell(building, price.getAmount(), price.floor(), price.ceiling()))
                                .orElse(null))
                        .toList());
    }
}
