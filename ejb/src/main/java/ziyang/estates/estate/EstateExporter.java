package ziyang.estates.estate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ziyang.estates.base.Texts;
import ziyang.estates.exchange.Column;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/**
 * Writes the list of estates as the sheet of the paper ledger, row by row as the database gives them, so that a list of any length takes
 * the same memory. The columns are those the importer takes: a sheet that was changed outside comes back by them.
 */
@Stateless
public class EstateExporter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 16;
    private static final int LAST = 16;

    @Inject
    private EstateRegister register;

    @Inject
    private EstateImporter importer;

    /** @param out left open */
    @Needs(Permission.ESTATE_READ)
    public void write(EstateRegister.Filter filter, @NotNull OutputStream out) {
        try {
            Workbook workbook = new Workbook(out, "estates", "1.0");
            Lines lines = new Lines(workbook.newWorksheet("小区台账"));
            lines.header(importer.columns());
            register.each(filter, lines::write);
            lines.finish();
            workbook.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static final class Lines {

        private final Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        private final Worksheet sheet;
        private int row;
        private int styled;

        private Lines(Worksheet sheet) {
            this.sheet = sheet;
        }

        void header(List<Column> columns) {
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).header());
                sheet.width(i, WIDTH);
            }
            sheet.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .fillColor("F2F2F2")
                    .set();
            sheet.freezePane(0, 1);
        }

        void write(EstateView.Line line) {
            int cell = 0;
            row++;
            sheet.value(row, cell++, line.code());
            sheet.value(row, cell++, line.name());
            sheet.value(row, cell++, line.community());
            sheet.value(row, cell++, line.address());
            sheet.value(row, cell++, line.builtYear());
            sheet.value(row, cell++, texts.of(line.kind()));
            sheet.value(row, cell++, line.households());
            sheet.value(row, cell++, line.area());
            sheet.value(row, cell++, line.buildings());
            sheet.value(row, cell++, line.lifts());
            sheet.value(row, cell++, yes(line.inScope()));
            sheet.value(row, cell++, line.scopeReason());
            sheet.value(row, cell++, word(line.infrastructure()));
            sheet.value(row, cell++, word(line.income()));
            sheet.value(row, cell++, yes(line.scattered()));
            sheet.value(row, cell++, word(line.will()));
            sheet.value(row, cell, line.holdsFrom());
            if (row % ROWS_IN_MEMORY == 0) {
                days(cell);
                flush();
            }
        }

        /** The days of a block are marked as days at once: cell by cell costs more than writing them. */
        private void days(int column) {
            if (row > styled) {
                sheet.range(styled + 1, column, row, column)
                        .style()
                        .format("yyyy-mm-dd")
                        .set();
                styled = row;
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        void finish() throws IOException {
            days(LAST);
            sheet.finish();
        }

        private String word(Enum<?> constant) {
            return constant == null ? null : texts.of(constant);
        }

        private static String yes(Boolean value) {
            return value == null ? null : value ? "是" : "否";
        }
    }
}
