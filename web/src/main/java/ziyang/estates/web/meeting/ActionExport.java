package ziyang.estates.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionView;
import ziyang.estates.base.Texts;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.layout.Language;

/** The list of actions as a sheet, written while it is read; text cells are texts, never formulas. */
@WebServlet("/meeting/actions.xlsx")
public class ActionExport extends HttpServlet {

    private static final int MOST = 50_000;

    @Inject
    private transient ActionRegister register;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ActionView.Row> rows =
                register.export(ActionFilter.of(request::getParameter).forRegister(), MOST);
        ResourceBundle page = ResourceBundle.getBundle("ziyang.estates.web.page", language.getLocale());
        String name = page.getString("menu.actions");
        List<String> columns = List.of(page.getString("actions.columns").split("\\|"));
        Texts texts = Texts.in(language.getLocale());
        Download.announce(response, name + ".xlsx", Format.XLSX.mediaType());
        Ledger.write(
                response.getOutputStream(), name, columns, ledger -> rows.forEach(row -> write(row, texts, ledger)));
    }

    private static void write(ActionView.Row row, Texts texts, Ledger ledger) {
        ledger.row(
                row.code(),
                row.title(),
                row.region(),
                row.leadUnit(),
                row.deadline(),
                texts.of(row.state()),
                texts.of(row.light()),
                row.reportedOn(),
                row.closedOn());
    }
}
