package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.util.List;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the list of party organisations with the columns that the importer takes. */
@Stateless
public class PartyExporter {

    @Inject
    private PartyRegister register;

    @Inject
    private PartyImporter importer;

    /** @param out left open */
    @Needs(Permission.GOVERNANCE_READ)
    public void write(PartyRegister.Filter filter, @NotNull OutputStream out) {
        Ledger.write(
                out,
                "党组织台账",
                importer,
                ledger -> register.each(filter, (line, estates) -> write(line, estates, ledger)));
    }

    private static void write(PartyView.Line line, List<PartyView.Covering> estates, Ledger ledger) {
        ledger.row(
                line.code(),
                line.name(),
                line.level(),
                line.kind(),
                line.parentCode(),
                line.regionName(),
                line.secretary(),
                line.members(),
                line.establishedOn(),
                line.endedOn(),
                estates.isEmpty() ? null : CoverList.write(estates));
    }
}
