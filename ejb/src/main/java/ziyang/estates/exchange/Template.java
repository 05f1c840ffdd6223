package ziyang.estates.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty sheet of a register: headers with what is expected, and a drop-down wherever there is a choice. */
final class Template {

    private static final int ROWS = 50_000;
    private static final int WIDTH = 18;

    private Template() {}

    static void write(String register, List<Column> columns, OutputStream out) {
        try {
            Workbook workbook = new Workbook(out, "estates", "1.0");
            Worksheet sheet = workbook.newWorksheet("填报");
            Worksheet choices = workbook.newWorksheet("选项");
            Worksheet hints = workbook.newWorksheet("说明");
            hints.value(0, 0, "列");
            hints.value(0, 1, "必填");
            hints.value(0, 2, "说明");
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                head(sheet, i, column);
                offer(sheet, choices, i, column);
                hints.value(i + 1, 0, column.header());
                hints.value(i + 1, 1, column.required() ? "是" : "否");
                hints.value(i + 1, 2, column.hint());
            }
            hints.width(0, WIDTH);
            hints.width(2, WIDTH * 4);
            sheet.freezePane(0, 1);
            choices.setVisibilityState(VisibilityState.HIDDEN);
            workbook.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(register, unwritable);
        }
    }

    private static void head(Worksheet sheet, int place, Column column) {
        sheet.value(0, place, column.required() ? column.header() + "*" : column.header());
        sheet.style(0, place).bold().fillColor("F2F2F2").set();
        sheet.width(place, WIDTH);
    }

    private static void offer(Worksheet sheet, Worksheet choices, int place, Column column) {
        if (column.choices().isEmpty()) {
            return;
        }
        for (int i = 0; i < column.choices().size(); i++) {
            choices.value(i, place, column.choices().get(i));
        }
        sheet.range(1, place, ROWS, place)
                .validateWithList(choices.range(0, place, column.choices().size() - 1, place));
    }
}
