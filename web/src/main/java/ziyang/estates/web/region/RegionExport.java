package ziyang.estates.web.region;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.region.RegionService;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The regions of a day as a sheet. */
@WebServlet("/region/regions.xlsx")
public class RegionExport extends LedgerFile {

    @Inject
    private transient RegionService regions;

    @Override
    protected String register() {
        return "regions";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        RegionLedger.write(regions.list(asked.day("day")), out);
    }
}
