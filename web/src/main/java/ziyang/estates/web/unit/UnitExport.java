package ziyang.estates.web.unit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.unit.UnitService;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of units as a sheet. */
@WebServlet("/unit/units.xlsx")
public class UnitExport extends LedgerFile {

    @Inject
    private transient UnitService units;

    @Override
    protected String register() {
        return "units";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        UnitLedger.write(units.list(asked.text("text")), out);
    }
}
