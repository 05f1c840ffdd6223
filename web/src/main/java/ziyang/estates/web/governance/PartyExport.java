package ziyang.estates.web.governance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.governance.PartyExporter;
import ziyang.estates.governance.PartyKind;
import ziyang.estates.governance.PartyLevel;
import ziyang.estates.governance.PartyRegister;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of party organisations as a sheet that the importer takes back; those at work unless the address asks for others. */
@WebServlet("/governance/party.xlsx")
public class PartyExport extends LedgerFile {

    @Inject
    private transient PartyExporter exporter;

    @Override
    protected String register() {
        return "party-organisations";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new PartyRegister.Filter(
                asked.text("text"),
                asked.text("region"),
                asked.choice("level", PartyLevel.class),
                asked.choice("kind", PartyKind.class),
                asked.names("active") ? asked.truth("active") : Boolean.TRUE);
        exporter.write(filter, out);
    }
}
