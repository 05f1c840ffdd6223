package ziyang.estates.standard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The grades of an edition, from the first rank on.
 *
 * @param order null for an edition without grades
 */
public record ScaleView(long edition, GradeOrder order, List<GradeRow> grades) implements Serializable {

    /** One grade with what it asks for, in its order. */
    public record GradeRow(long id, int rank, String name, List<Item> items) implements Serializable {

        /** By dimension, in the order in which they come. */
        public Map<String, List<Item>> getDimensions() {
            return items.stream()
                    .collect(Collectors.groupingBy(Item::dimension, LinkedHashMap::new, Collectors.toList()));
        }

        /** All points together. */
        public BigDecimal getFull() {
            return items.stream().map(Item::score).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * One requirement.
     *
     * @param clause number of the clause on which it rests
     * @param frequency in the official wording; null for what holds at all times
     */
    public record Item(String dimension, String clause, String point, String frequency, BigDecimal score)
            implements Serializable {}

    static ScaleView of(Edition edition, List<ServiceGrade> grades) {
        return new ScaleView(
                edition.getId(),
                edition.getGradeOrder(),
                grades.stream().map(ScaleView::row).toList());
    }

    private static GradeRow row(ServiceGrade grade) {
        return new GradeRow(
                grade.getId(),
                grade.getRank(),
                grade.getName(),
                grade.getRequirements().stream().map(ScaleView::item).toList());
    }

    private static Item item(Requirement one) {
        return new Item(
                one.getDimension(),
                one.getClause().getNumber(),
                one.getPoint(),
                one.getFrequency() == null ? null : one.getFrequency().toString(),
                one.getScore());
    }
}
