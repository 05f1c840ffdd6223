package ziyang.estates.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongRowsTest {

    @Test
    void aNameThatIsKeptNowhereIsNotKeptWithAWrongRowEither(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("缴款.csv"), "房号,业主姓名,金额\n1-1-101,张三,很多\n");
        var order = new ImportWork.Order(1, "contributions", file, "缴款.csv", ImportMode.DRY, Locale.SIMPLIFIED_CHINESE);
        byte[] sheet = WrongRows.write(order, List.of(new Problems.Problem(2, "金额", "不是数字")), Set.of("业主姓名"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("业主姓名", rows.get(0).getCellText(1));
            assertEquals("1-1-101", rows.get(1).getCellText(0));
            assertEquals("", rows.get(1).getCellText(1));
            assertEquals("很多", rows.get(1).getCellText(2));
        }
    }
}
