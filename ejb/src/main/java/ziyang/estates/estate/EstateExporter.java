package ziyang.estates.estate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the list of estates with the columns that the importer takes: a sheet that was changed outside comes back by them. */
@Stateless
public class EstateExporter {

    @Inject
    private EstateRegister register;

    @Inject
    private EstateImporter importer;

    /** @param out left open */
    @Needs(Permission.ESTATE_READ)
    public void write(EstateRegister.Filter filter, @NotNull OutputStream out) {
        Ledger.write(out, "小区台账", importer, ledger -> register.each(filter, line -> write(line, ledger)));
    }

    private static void write(EstateView.Line line, Ledger ledger) {
        ledger.row(
                line.code(),
                line.name(),
                line.community(),
                line.address(),
                line.builtYear(),
                line.kind(),
                line.households(),
                line.area(),
                line.buildings(),
                line.lifts(),
                line.inScope(),
                line.scopeReason(),
                line.infrastructure(),
                line.income(),
                line.scattered(),
                line.will(),
                line.holdsFrom());
    }
}
