package ziyang.estates.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ziyang.estates.base.Texts;

class LedgerTest {

    private static final List<String> HEADERS = List.of("编号", "户数", "面积", "日期", "纳入", "方式");

    @TempDir
    private Path folder;

    @Test
    void everyKindOfCellIsWrittenAsWhatItIs() throws IOException {
        List<Row> rows = rows(written(1));
        assertEquals(HEADERS, cells(rows.get(0)));
        Row row = rows.get(1);
        assertEquals("=1+1", row.getCellText(0));
        assertEquals(new BigDecimal("12"), row.getCellAsNumber(1).orElseThrow());
        assertEquals(new BigDecimal("8160.50"), row.getCellAsNumber(2).orElseThrow());
        assertEquals(LocalDate.of(2021, 11, 30), row.getCell(3).asDate().toLocalDate());
        assertEquals("是", row.getCellText(4));
        assertEquals(Texts.in(Locale.SIMPLIFIED_CHINESE).of(ImportMode.ALL), row.getCellText(5));
    }

    @Test
    void daysAreDaysInEveryBlock() throws IOException {
        List<Row> rows = rows(written(450));
        for (int row : new int[] {1, 200, 201, 400, 401, 450}) {
            assertTrue(rows.get(row).getCell(3).getDataFormatString().contains("yy"), "row " + row);
        }
    }

    @Test
    void itIsFilteredAndPrintsOnOnePageAcrossWithItsHeader() throws IOException {
        String sheet = part(written(3), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<autoFilter ref=\"A1:F4\""), sheet);
        assertTrue(sheet.contains("orientation=\"landscape\"") && sheet.contains("fitToWidth=\"1\""), sheet);
        assertTrue(sheet.contains("fitToPage=\"true\"") || sheet.contains("fitToPage=\"1\""), sheet);
        assertTrue(sheet.contains("paperSize=\"9\""), sheet);
        assertTrue(part(written(3), "xl/workbook.xml").contains("_xlnm.Print_Titles"));
    }

    @Test
    void anEmptyListIsItsHeader() throws IOException {
        assertEquals(1, rows(written(0)).size());
    }

    private static byte[] written(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ledger.write(out, "台账", HEADERS, ledger -> {
            for (int i = 0; i < count; i++) {
                ledger.row("=1+1", 12, new BigDecimal("8160.50"), LocalDate.of(2021, 11, 30), true, ImportMode.ALL);
            }
        });
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] sheet) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(sheet), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private String part(byte[] content, String name) throws IOException {
        Path file = Files.write(folder.resolve("ledger.xlsx"), content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
