package ziyang.estates.web.contract;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.contract.Attention;
import ziyang.estates.contract.ContractExporter;
import ziyang.estates.contract.ContractKind;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.ContractStanding;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of contracts as a sheet that the importer takes back. */
@WebServlet("/contract/contracts.xlsx")
public class ContractExport extends LedgerFile {

    @Inject
    private transient ContractExporter exporter;

    @Override
    protected String register() {
        return "contracts";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new ContractRegister.Filter(
                asked.text("text"),
                asked.text("region"),
                asked.choice("kind", ContractKind.class),
                asked.choice("standing", ContractStanding.class),
                asked.truth("filed"),
                asked.choice("attention", Attention.class),
                asked.text("firm"));
        exporter.write(filter, out);
    }
}
