package ziyang.estates.web.governance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.governance.GovernanceExporter;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The 环境和物业管理委员会 of every community as a sheet. */
@WebServlet("/governance/environment.xlsx")
public class EnvironmentExport extends LedgerFile {

    @Inject
    private transient GovernanceExporter exporter;

    @Override
    protected String register() {
        return "environment-committees";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        exporter.environment(null, out);
    }
}
