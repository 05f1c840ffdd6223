package ziyang.estates.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a downloaded sheet by the headers of their columns: texts, numbers and days, nothing else. */
public final class SheetRows {

    /** One row. */
    public record Line(Map<String, Object> cells) {

        /** Null for an empty cell. */
        public String text(String header) {
            Object cell = cells.get(header);
            return cell == null ? null : cell.toString();
        }

        public LocalDate day(String header) {
            return (LocalDate) cells.get(header);
        }

        public BigDecimal number(String header) {
            return (BigDecimal) cells.get(header);
        }
    }

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private SheetRows() {}

    public static List<Line> of(byte[] sheet) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet), WITH_FORMATS)) {
            List<Row> rows = workbook.getFirstSheet().read();
            List<Line> lines = new ArrayList<>();
            rows.stream().skip(1).forEach(row -> lines.add(line(rows.get(0), row)));
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(Row header, Row row) {
        Map<String, Object> cells = new HashMap<>();
        for (int place = 0; place < row.getCellCount(); place++) {
            Cell cell = row.getCell(place);
            if (cell != null && cell.getType() != CellType.EMPTY) {
                cells.put(header.getCellText(place), value(cell));
            }
        }
        return new Line(cells);
    }

    private static Object value(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        return format != null && format.contains("yy") ? cell.asDate().toLocalDate() : cell.asNumber();
    }
}
