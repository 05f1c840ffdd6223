package ziyang.estates.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The rows of a file that are wrong, as they came, each with its number and everything that is wrong with it. */
final class WrongRows implements Sheet.Taker {

    private static final int REASON_WIDTH = 60;
    private static final String MARK = "F9DEDC";

    private final Worksheet sheet;
    private final Map<Integer, List<Problems.Problem>> problems;
    private final Set<String> passing;
    private List<String> header;
    private int next;

    private WrongRows(Worksheet sheet, Map<Integer, List<Problems.Problem>> problems, Set<String> passing) {
        this.sheet = sheet;
        this.problems = problems;
        this.passing = passing;
    }

    /** @param passing headers of columns that are left empty */
    static byte[] write(ImportWork.Order order, List<Problems.Problem> problems, Set<String> passing) {
        Map<Integer, List<Problems.Problem>> byRow = new TreeMap<>();
        problems.forEach(problem ->
                byRow.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet file = Sheet.open(order.file(), order.name())) {
            Workbook workbook = new Workbook(out, "estates", "1.0");
            WrongRows rows = new WrongRows(workbook.newWorksheet("错误行"), byRow, passing);
            file.read(rows);
            workbook.finish();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.toByteArray();
    }

    @Override
    public void row(int row, List<Field> fields) {
        List<String> texts = fields.stream().map(Field::text).toList();
        if (header == null) {
            header = texts.stream()
                    .map(text -> text.replace("*", "").strip())
                    .filter(text -> !Intake.ADDED.contains(text))
                    .toList();
            put(header, Set.of());
            sheet.value(0, header.size(), Intake.ADDED.get(0));
            sheet.value(0, header.size() + 1, Intake.ADDED.get(1));
            sheet.width(header.size() + 1, REASON_WIDTH);
            next++;
        } else if (problems.containsKey(row)) {
            put(texts.subList(0, Math.min(texts.size(), header.size())), passing);
            explain(row, problems.get(row));
            next++;
        }
    }

    private void explain(int row, List<Problems.Problem> reasons) {
        StringBuilder words = new StringBuilder();
        for (Problems.Problem problem : reasons) {
            words.append(words.isEmpty() ? "" : "；")
                    .append(problem.column().isEmpty() ? "" : problem.column() + "：")
                    .append(problem.reason());
            int place = header.indexOf(problem.column());
            if (place >= 0) {
                sheet.style(next, place).fillColor(MARK).set();
            }
        }
        sheet.value(next, header.size(), row);
        sheet.value(next, header.size() + 1, words.toString());
        sheet.style(next, header.size() + 1).wrapText(true).set();
    }

    private void put(List<String> texts, Set<String> without) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty() && !without.contains(header.get(i))) {
                sheet.value(next, i, texts.get(i));
            }
        }
    }
}
