package ziyang.estates.web.responsibility;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.responsibility.ResponsibilityExporter;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The rows by which the matters of a place are answered for, as a sheet that the importer takes back. */
@WebServlet("/responsibility/matrix.xlsx")
public class MatrixExport extends LedgerFile {

    @Inject
    private transient ResponsibilityExporter exporter;

    @Inject
    private transient Home home;

    @Override
    protected String register() {
        return "responsibilities";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        String region = asked.text("region");
        exporter.matrix(region == null ? home.code() : region, asked.day("on"), out);
    }
}
