package ziyang.estates.management;

import static ziyang.estates.management.ModeImporter.DECIDED_BY;
import static ziyang.estates.management.ModeImporter.END_REASON;
import static ziyang.estates.management.ModeImporter.ESTATE;
import static ziyang.estates.management.ModeImporter.FIRM;
import static ziyang.estates.management.ModeImporter.FROM;
import static ziyang.estates.management.ModeImporter.LAST;
import static ziyang.estates.management.ModeImporter.MODE;
import static ziyang.estates.management.ModeImporter.REASON;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;

/** Reads the rows of the ledger of modes; one that names an estate and decides nothing says nothing. */
final class ModeReading {

    private final LocalDate today;
    private final Function<String, NamedEstates.Named> estates;
    private final Function<String, String> firms;

    /** @param firms refuses a credit code that nobody has */
    ModeReading(LocalDate today, Function<String, NamedEstates.Named> estates, Function<String, String> firms) {
        this.today = today;
        this.estates = estates;
        this.firms = firms;
    }

    ModeImporter.Line row(Cells cells) {
        NamedEstates.Named estate = cells.read(ESTATE, estates);
        boolean silent = Stream.of(MODE, FROM, DECIDED_BY, REASON, FIRM, LAST, END_REASON)
                .allMatch(header -> cells.text(header) == null);
        if (silent) {
            return new ModeImporter.Line(estate, null, null, null);
        }
        ModeDraft draft = new ModeDraft(
                cells.choice(MODE, ManagementMode.class),
                past(FROM, cells),
                cells.text(DECIDED_BY, 80),
                cells.text(REASON, 400),
                cells.read(FIRM, firms));
        List.of(MODE, FROM, DECIDED_BY).stream()
                .filter(header -> cells.text(header) == null)
                .forEach(header -> cells.wrong(header, "import.required"));
        LocalDate last = past(LAST, cells);
        if (last != null && draft.holdsFrom() != null && last.isBefore(draft.holdsFrom())) {
            cells.wrong(LAST, "mode.end.early", draft.holdsFrom());
        }
        return new ModeImporter.Line(estate, draft, last, cells.text(END_REASON, 400));
    }

    private LocalDate past(String header, Cells cells) {
        LocalDate day = cells.day(header);
        if (day != null && day.isAfter(today)) {
            cells.wrong(header, "mode.future");
        }
        return day;
    }
}
