package ziyang.estates.web.indicator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import java.util.Objects;
import ziyang.estates.indicator.Indicator;
import ziyang.estates.indicator.IndicatorExporter;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The records behind one number of the board as a sheet. */
@WebServlet("/indicator/records.xlsx")
public class RecordsExport extends LedgerFile {

    @Inject
    private transient IndicatorExporter exporter;

    @Override
    protected String register() {
        return "indicator-records";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        Indicator.Part part = asked.choice("part", Indicator.Part.class);
        exporter.records(
                Objects.toString(asked.text("code"), ""),
                Objects.requireNonNullElse(part, Indicator.Part.DENOMINATOR),
                asked.text("region"),
                asked.day("on"),
                out);
    }
}
