package ziyang.estates.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;

/**
 * Grades as rows of a table, as they are copied from a spreadsheet and pasted back: 等级, 维度, 条款, 检查要点, 频次, 分值, with a tab or a bar between them.
 */
public final class GradeSheet {

    /** What stands above the columns; a first row of these words is passed over. */
    public static final String HEADING = "等级\t维度\t条款\t检查要点\t频次\t分值";

    private static final int LEAST = 4;
    private static final int MOST = 6;

    private GradeSheet() {}

    /**
     * The grades in the order in which they come first.
     *
     * @throws BusinessError {@code grade.row} with the number of the row and what is wrong in it
     */
    public static List<ScaleDraft.GradeDraft> parse(String text) {
        Map<String, List<RequirementDraft>> grades = new LinkedHashMap<>();
        List<String> rows = text == null ? List.of() : text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            if (!row.isBlank()
                    && !row.strip().startsWith("等级\t")
                    && !row.strip().startsWith("等级|")) {
                List<String> cells = cells(row, i + 1);
                grades.computeIfAbsent(cells.get(0), name -> new ArrayList<>()).add(requirement(cells, i + 1));
            }
        }
        return grades.entrySet().stream()
                .map(entry -> new ScaleDraft.GradeDraft(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> cells(String row, int number) {
        String[] parts = row.split(row.indexOf('\t') >= 0 ? "\t" : "\\|", -1);
        if (parts.length < LEAST || parts.length > MOST) {
            throw BusinessError.field("text", "grade.row.cells", number, parts.length);
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            cells.add(i < parts.length ? parts[i].strip() : "");
        }
        for (int i = 0; i < LEAST; i++) {
            if (cells.get(i).isEmpty()) {
                throw BusinessError.field("text", "grade.row.empty", number, HEADING.split("\t")[i]);
            }
        }
        return cells;
    }

    private static RequirementDraft requirement(List<String> cells, int number) {
        Frequency frequency;
        try {
            frequency = Frequency.of(cells.get(LEAST));
        } catch (BusinessError wrong) {
            throw BusinessError.field("text", "grade.row.frequency", number, cells.get(LEAST));
        }
        return new RequirementDraft(
                cells.get(1), cells.get(2), cells.get(3), frequency, score(cells.get(MOST - 1), number));
    }

    private static BigDecimal score(String cell, int number) {
        try {
            return cell.isEmpty() ? null : new BigDecimal(cell);
        } catch (NumberFormatException wrong) {
            throw BusinessError.field("text", "grade.row.score", number, cell);
        }
    }

    /** The rows, with the heading. */
    public static String print(ScaleView scale) {
        return scale.grades().stream()
                .flatMap(grade -> grade.items().stream()
                        .map(item -> String.join(
                                "\t",
                                grade.name(),
                                item.dimension(),
                                item.clause(),
                                item.point(),
                                item.frequency() == null ? "" : item.frequency(),
                                item.score() == null ? "" : item.score().toPlainString())))
                .collect(Collectors.joining("\n", HEADING + "\n", "\n"));
    }
}
