package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the list of committees with the columns that the importer takes. */
@Stateless
public class CommitteeExporter {

    @Inject
    private CommitteeRegister register;

    @Inject
    private CommitteeImporter importer;

    /** @param out left open */
    @Needs(Permission.GOVERNANCE_READ)
    public void write(CommitteeRegister.Filter filter, @NotNull OutputStream out) {
        Ledger.write(out, "业委会台账", importer, ledger -> register.each(filter, entry -> ledger.row(cells(entry))));
    }

    private static Object[] cells(CommitteeView.Entry entry) {
        CommitteeView.Line line = entry.line();
        List<Object> cells = new ArrayList<>();
        cells.add(line.estateCode());
        cells.add(line.estate());
        cells.add(line.kind());
        CommitteeColumns.DAYS.keySet().forEach(stage -> cells.add(entry.days().get(stage)));
        cells.add(line.stage());
        cells.add(line.since());
        cells.add(line.members());
        cells.add(line.chair());
        cells.add(line.termStart());
        cells.add(line.termEnd());
        if (entry.election() != null) {
            add(entry.election(), cells);
        }
        return cells.toArray();
    }

    private static void add(CommitteeView.Election election, List<Object> cells) {
        cells.add(election.heldOn());
        cells.add(election.owners());
        cells.add(election.area());
        cells.add(election.forOwners());
        cells.add(election.forArea());
        cells.add(election.againstOwners());
        cells.add(election.againstArea());
        cells.add(election.abstainedOwners());
        cells.add(election.abstainedArea());
    }
}
