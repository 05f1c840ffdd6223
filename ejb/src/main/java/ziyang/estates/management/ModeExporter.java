package ziyang.estates.management;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the list of estates with their modes, in the columns that the importer takes. */
@Stateless
public class ModeExporter {

    @Inject
    private ManagementRegister register;

    @Inject
    private ModeImporter importer;

    /** @param out left open */
    @Needs(Permission.ESTATE_READ)
    public void write(ManagementRegister.Filter filter, @NotNull OutputStream out) {
        Ledger.write(out, "管理模式台账", importer, ledger -> register.each(filter, line -> write(line, ledger)));
    }

    private static void write(ManagementView.Line line, Ledger ledger) {
        ManagementView.Latest latest = line.latest();
        if (latest == null) {
            ledger.row(line.code(), line.name(), line.communityName(), line.recommended());
            return;
        }
        ledger.row(
                line.code(),
                line.name(),
                line.communityName(),
                line.recommended(),
                latest.mode(),
                latest.from(),
                latest.decidedBy(),
                latest.reason(),
                latest.firm(),
                latest.firmName(),
                latest.to(),
                latest.endReason());
    }
}
