package ziyang.estates.web.governance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.governance.Completeness;
import ziyang.estates.governance.GovernanceExporter;
import ziyang.estates.governance.GovernanceRegister;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** How estates within the plan's scope stand with their three parties, as a sheet. */
@WebServlet("/governance/standings.xlsx")
public class StandingExport extends LedgerFile {

    @Inject
    private transient GovernanceExporter exporter;

    @Override
    protected String register() {
        return "standings";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new GovernanceRegister.Filter(
                asked.text("text"),
                asked.text("region"),
                asked.choice("state", Completeness.class),
                true,
                asked.day("on"));
        exporter.standings(filter, out);
    }
}
