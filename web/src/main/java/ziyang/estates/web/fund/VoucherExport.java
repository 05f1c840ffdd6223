package ziyang.estates.web.fund;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.OutputStream;
import ziyang.estates.fund.FundAccount;
import ziyang.estates.fund.VoucherExporter;
import ziyang.estates.fund.VoucherKind;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.web.exchange.LedgerFile;
import ziyang.estates.web.exchange.Parameters;

/** The list of vouchers as a sheet. */
@WebServlet("/fund/vouchers.xlsx")
public class VoucherExport extends LedgerFile {

    @Inject
    private transient VoucherExporter exporter;

    @Override
    protected String register() {
        return "vouchers";
    }

    @Override
    protected void write(Parameters asked, OutputStream out) {
        var filter = new VoucherRegister.Filter(
                asked.text("programme"),
                asked.year("year"),
                asked.text("region"),
                null,
                asked.choice("kind", VoucherKind.class),
                asked.choice("account", FundAccount.class),
                asked.day("from"),
                asked.day("to"),
                asked.text("text"));
        exporter.write(filter, out);
    }
}
