package ziyang.estates.web.firm;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.firm.FirmExporter;
import ziyang.estates.firm.FirmRegister;
import ziyang.estates.firm.PartyForm;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of firms as a sheet that the importer takes back. */
@WebServlet("/firm/firms.xlsx")
public class FirmExport extends LedgerFile {

    @Inject
    private transient FirmExporter exporter;

    @Override
    protected String register() {
        return "firms";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new FirmRegister.Filter(
                asked.text("text"),
                asked.text("region"),
                asked.choice("form", PartyForm.class),
                asked.truth("organised"),
                asked.truth("eligible"));
        exporter.write(filter, out);
    }
}
