package ziyang.estates.web.indicator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.indicator.IndicatorExporter;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of returns as a sheet. */
@WebServlet("/indicator/returns.xlsx")
public class ReturnsExport extends LedgerFile {

    @Inject
    private transient IndicatorExporter exporter;

    @Override
    protected String register() {
        return "indicator-returns";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        exporter.returns(out);
    }
}
