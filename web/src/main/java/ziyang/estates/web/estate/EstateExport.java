package ziyang.estates.web.estate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.estate.EstateExporter;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of estates as a sheet that the importer takes back. */
@WebServlet("/estate/estates.xlsx")
public class EstateExport extends LedgerFile {

    @Inject
    private transient EstateExporter exporter;

    @Override
    protected String register() {
        return "estates";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new EstateRegister.Filter(
                asked.text("text"),
                asked.text("region"),
                asked.choice("kind", EstateKind.class),
                asked.truth("inScope"),
                asked.year("builtBefore"));
        exporter.write(filter, out);
    }
}
