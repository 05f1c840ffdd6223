package ziyang.estates.web.governance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.governance.CommitteeExporter;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeRegister;
import ziyang.estates.governance.CommitteeStage;
import ziyang.estates.inbox.Light;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of committees as a sheet that the importer takes back. */
@WebServlet("/governance/committees.xlsx")
public class CommitteeExport extends LedgerFile {

    @Inject
    private transient CommitteeExporter exporter;

    @Override
    protected String register() {
        return "committees";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new CommitteeRegister.Filter(
                asked.text("text"),
                asked.text("region"),
                asked.text("estate"),
                asked.choice("kind", CommitteeKind.class),
                asked.choice("stage", CommitteeStage.class),
                asked.choice("light", Light.class));
        exporter.write(filter, out);
    }
}
