package ziyang.estates.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. */
final class WorkbookSheet implements Sheet {

    private final ReadableWorkbook workbook;
    private final Unpacked unpacked;

    private WorkbookSheet(ReadableWorkbook workbook, Unpacked unpacked) {
        this.workbook = workbook;
        this.unpacked = unpacked;
    }

    static WorkbookSheet open(Path file) throws IOException {
        Unpacked unpacked = Unpacked.of(file);
        try {
            InputStream content = new BufferedInputStream(Files.newInputStream(file));
            return new WorkbookSheet(
                    new ReadableWorkbook(content, new org.dhatim.fastexcel.reader.ReadingOptions(true, true)),
                    unpacked);
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public int rows() {
        return unpacked.rows();
    }

    @Override
    public List<String> merged() {
        return unpacked.merged();
    }

    @Override
    public void read(Taker taker) throws IOException {
        try (Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> taker.row(row.getRowNum(), fields(row)));
        }
    }

    private static List<Field> fields(Row row) {
        List<Field> fields = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            fields.add(Field.of(cell));
        }
        return fields;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
