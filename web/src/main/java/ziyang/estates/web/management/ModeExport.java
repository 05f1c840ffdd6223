package ziyang.estates.web.management;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.management.ManagementMode;
import ziyang.estates.management.ManagementRegister;
import ziyang.estates.management.ModeExporter;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of estates with their modes as a sheet that the importer takes back. */
@WebServlet("/management/modes.xlsx")
public class ModeExport extends LedgerFile {

    @Inject
    private transient ModeExporter exporter;

    @Override
    protected String register() {
        return "managements";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new ManagementRegister.Filter(
                asked.text("text"),
                asked.text("region"),
                asked.choice("mode", ManagementMode.class),
                asked.truth("decided"),
                asked.text("firm"));
        exporter.write(filter, out);
    }
}
