package ziyang.estates.web.indicator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.indicator.IndicatorExporter;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The figures of the board as a sheet, each with its target and its formula. */
@WebServlet("/indicator/board.xlsx")
public class BoardExport extends LedgerFile {

    @Inject
    private transient IndicatorExporter exporter;

    @Override
    protected String register() {
        return "indicators";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        exporter.board(asked.text("region"), asked.day("on"), out);
    }
}
