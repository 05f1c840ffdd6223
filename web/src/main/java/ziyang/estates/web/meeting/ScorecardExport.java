package ziyang.estates.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import ziyang.estates.action.Scorecard;
import ziyang.estates.base.Period;
import ziyang.estates.base.Texts;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.layout.Language;

/** The scorecard as a sheet. */
@WebServlet("/meeting/scorecard.xlsx")
public class ScorecardExport extends HttpServlet {

    @Inject
    private transient Scorecard scorecard;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ActionFilter filter = ScorecardView.filter(request::getParameter, clock);
        List<Scorecard.Row> rows = scorecard.of(Period.of(filter.getPeriod()), filter.getRegion());
        ResourceBundle page = ResourceBundle.getBundle("ziyang.estates.web.page", language.getLocale());
        String name = page.getString("menu.scorecard");
        Download.announce(response, name + ".xlsx", Format.XLSX.mediaType());
        Ledger.write(
                response.getOutputStream(),
                name,
                columns(page, Texts.in(language.getLocale())),
                ledger -> rows.forEach(row -> ledger.row(cells(row))));
    }

    private static List<String> columns(ResourceBundle page, Texts texts) {
        List<String> columns = new ArrayList<>();
        columns.add(page.getString("action.lead"));
        ScorecardView.SHOWN.forEach(figure -> columns.add(texts.of(figure)));
        columns.add(page.getString("scorecard.rate"));
        columns.add(page.getString("scorecard.report"));
        columns.add(page.getString("scorecard.close"));
        return columns;
    }

    private static Object[] cells(Scorecard.Row row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.unitName());
        ScorecardView.SHOWN.forEach(figure -> cells.add(row.of(figure)));
        cells.add(row.rate());
        cells.add(row.daysToReport());
        cells.add(row.daysToClose());
        return cells.toArray();
    }
}
