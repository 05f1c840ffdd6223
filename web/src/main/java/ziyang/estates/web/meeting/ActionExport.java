package ziyang.estates.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ziyang.estates.base.Texts;
import ziyang.estates.meeting.ActionRegister;
import ziyang.estates.meeting.ActionView;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.layout.Language;

/** The list of actions as a sheet, written while it is read; text cells are texts, never formulas. */
@WebServlet("/meeting/actions.xlsx")
public class ActionExport extends HttpServlet {

    private static final int MOST = 50_000;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int[] WIDTHS = {24, 44, 16, 26, 12, 10, 8, 12, 12};
    private static final int DEADLINE = 4;

    @Inject
    private transient ActionRegister register;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ActionView.Row> rows =
                register.export(ActionFilter.of(request::getParameter).forRegister(), MOST);
        ResourceBundle page = ResourceBundle.getBundle("ziyang.estates.web.page", language.getLocale());
        Download.announce(response, page.getString("menu.actions") + ".xlsx", Format.XLSX.mediaType());
        Workbook workbook = new Workbook(response.getOutputStream(), "estates", "1.0");
        Worksheet sheet = workbook.newWorksheet(page.getString("menu.actions"));
        header(page.getString("actions.columns").split("\\|"), sheet);
        write(rows, Texts.in(language.getLocale()), sheet);
        workbook.finish();
    }

    private static void write(List<ActionView.Row> rows, Texts texts, Worksheet sheet) throws IOException {
        int line = 1;
        for (ActionView.Row row : rows) {
            cells(row, texts, sheet, line);
            if (line % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
            line++;
        }
        sheet.finish();
    }

    private static void header(String[] columns, Worksheet sheet) {
        for (int column = 0; column < columns.length; column++) {
            sheet.value(0, column, columns[column]);
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .fillColor("F2F2F2")
                .set();
        sheet.freezePane(0, 1);
    }

    private static void cells(ActionView.Row row, Texts texts, Worksheet sheet, int line) {
        sheet.value(line, 0, row.code());
        sheet.value(line, 1, row.title());
        sheet.value(line, 2, row.street());
        sheet.value(line, 3, row.leadUnit());
        sheet.value(line, DEADLINE, row.deadline());
        sheet.value(line, DEADLINE + 1, texts.of(row.state()));
        sheet.value(line, DEADLINE + 2, texts.of(row.light()));
        sheet.value(line, DEADLINE + 3, row.reportedOn());
        sheet.value(line, DEADLINE + 4, row.closedOn());
        for (int day : new int[] {DEADLINE, DEADLINE + 3, DEADLINE + 4}) {
            sheet.style(line, day).format("yyyy-mm-dd").set();
        }
    }
}
