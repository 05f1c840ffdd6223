package ziyang.estates.responsibility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import ziyang.estates.responsibility.ResponsibilityView.Answer;
import ziyang.estates.responsibility.ResponsibilityView.Row;

/** All rows of one day, and who answers by them. */
final class Matrix {

    private final List<Row> rows;

    /** @param rows that hold on the day */
    Matrix(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Who answers for a matter, by role.
     *
     * @param path codes of the place and of everything above it, the nearest first
     */
    List<Answer> answers(String matter, List<String> path) {
        return Arrays.stream(AnswerRole.values())
                .map(role -> new Answer(role, nearest(role, matter, path)))
                .toList();
    }

    private List<Row> nearest(AnswerRole role, String matter, List<String> path) {
        List<Row> candidates = rows.stream()
                .filter(row -> row.role() == role && path.contains(row.region()))
                .filter(row -> row.matter() == null || row.matter().equals(matter))
                .toList();
        Comparator<Row> near = Comparator.<Row>comparingInt(row -> row.matter() == null ? 1 : 0)
                .thenComparingInt(row -> path.indexOf(row.region()));
        return candidates.stream()
                .min(near)
                .map(best -> candidates.stream()
                        .filter(row -> near.compare(row, best) == 0)
                        .sorted(Comparator.comparing(Row::id))
                        .toList())
                .orElse(List.of());
    }
}
