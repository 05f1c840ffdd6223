package ziyang.estates.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ziyang.estates.base.BusinessError;

class SheetTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfTextIsReadInTheCharactersItWasSavedIn() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Path file = folder.resolve(charset.name() + ".csv");
            Files.write(file, "小区名称,户数\n雁城花园𠮷,\"1,2\"\n".getBytes(charset));
            List<List<String>> rows = read(file);
            assertEquals(List.of(List.of("小区名称", "户数"), List.of("雁城花园𠮷", "1,2")), rows, charset.name());
        }
    }

    @Test
    void theMarkAtTheBeginningIsNoPartOfTheFirstHeader() throws IOException {
        Path file = folder.resolve("mark.csv");
        Files.writeString(file, "\uFEFF小区名称\n甲\n");
        assertEquals("小区名称", read(file).get(0).get(0));
    }

    @Test
    void numbersDaysFormulasAndMergedCellsAreKnown() throws IOException {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "户数");
            sheet.value(1, 0, 12.5);
            sheet.value(1, 1, LocalDate.of(2021, 11, 30));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.formula(1, 2, "1+1");
            sheet.range(2, 0, 3, 1).merge();
        });
        List<Field> row = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file, "a.xlsx")) {
            assertEquals(List.of("A3:B4"), sheet.merged());
            sheet.read((number, fields) -> row.addAll(number == 2 ? fields : List.of()));
        }
        assertEquals("12.5", row.get(0).text());
        assertEquals(LocalDate.of(2021, 11, 30), row.get(1).day().orElseThrow());
        assertTrue(row.get(0).day().isEmpty());
        assertTrue(row.get(2).formula());
    }

    @Test
    void whatUnpacksToMoreThanTheMemoryHoldsIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 1024; megabytes++) {
                zip.write(nothing);
            }
        }
        assertTrue(Files.size(file) < 2 << 20, "small on its way in");
        assertEquals("import.unpacked", refused(file, "bomb.xlsx"));
    }

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, 3});
        assertEquals("import.kind", refused(file, "a.pdf"));
        assertEquals("import.broken", refused(file, "a.xlsx"));
    }

    @Test
    void theTemplateIsReadAsAFileWithoutRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(
                "estates",
                List.of(Column.required("编号", ""), Column.optional("类型", "").of(List.of("甲", "乙"))),
                out);
        Path file = Files.write(folder.resolve("t.xlsx"), out.toByteArray());
        assertEquals(List.of(List.of("编号*", "类型")), read(file));
    }

    private List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file, file.toString())) {
            sheet.read((number, fields) ->
                    rows.add(fields.stream().map(Field::text).toList()));
        }
        return rows;
    }

    private static String refused(Path file, String name) {
        return assertThrows(BusinessError.class, () -> Sheet.open(file, name)).code();
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "estates", "1.0");
            filling.fill(workbook.newWorksheet("填报"));
            workbook.finish();
        }
        return file;
    }
}
