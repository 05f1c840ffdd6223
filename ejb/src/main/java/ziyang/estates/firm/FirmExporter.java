package ziyang.estates.firm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the list of firms with the columns that the importer takes. */
@Stateless
public class FirmExporter {

    @Inject
    private FirmRegister register;

    @Inject
    private FirmImporter importer;

    /** @param out left open */
    @Needs(Permission.FIRM_READ)
    public void write(FirmRegister.Filter filter, @NotNull OutputStream out) {
        Ledger.write(out, "物业服务企业台账", importer, ledger -> register.each(filter, line -> write(line, ledger)));
    }

    private static void write(FirmView.Line line, Ledger ledger) {
        ledger.row(
                line.creditCode(),
                line.name(),
                line.legalRepresentative(),
                line.phone(),
                line.address(),
                line.regionName(),
                line.activeFrom(),
                line.activeUntil(),
                line.partyForm(),
                line.partyHost(),
                line.partySince(),
                line.eligible(),
                line.eligibleReason());
    }
}
