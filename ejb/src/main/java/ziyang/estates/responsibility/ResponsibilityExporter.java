package ziyang.estates.responsibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes the rows of the matrix with the columns that the importer takes. */
@Stateless
public class ResponsibilityExporter {

    private static final String NAME = "责任矩阵";

    @Inject
    private Responsibilities responsibilities;

    @Inject
    private ResponsibilityImporter importer;

    /** @param out left open */
    @Needs(Permission.RESPONSIBILITY_READ)
    public void write(Responsibilities.Filter filter, @NotNull OutputStream out) {
        Ledger.write(out, NAME, importer, ledger -> responsibilities.each(filter, row -> write(row, ledger)));
    }

    /**
     * The rows by which the matters of one place are answered for.
     *
     * @param region code
     * @param on null for today
     * @param out left open
     */
    @Needs(Permission.RESPONSIBILITY_READ)
    public void matrix(@NotBlank String region, LocalDate on, @NotNull OutputStream out) {
        Stream<ResponsibilityView.Row> rows = responsibilities.matrix(region, on).stream()
                .flatMap(line -> line.answers().stream())
                .flatMap(answer -> answer.rows().stream())
                .distinct();
        Ledger.write(out, NAME, importer, ledger -> rows.forEach(row -> write(row, ledger)));
    }

    private static void write(ResponsibilityView.Row row, Ledger ledger) {
        ledger.row(
                row.matterName(),
                row.regionName(),
                row.role(),
                row.unitName(),
                row.validFrom(),
                row.validTo(),
                row.basis());
    }
}
