package ziyang.estates.governance;

import static ziyang.estates.governance.PartyImporter.CODE;
import static ziyang.estates.governance.PartyImporter.COVERS;
import static ziyang.estates.governance.PartyImporter.ENDED;
import static ziyang.estates.governance.PartyImporter.ESTABLISHED;
import static ziyang.estates.governance.PartyImporter.KIND;
import static ziyang.estates.governance.PartyImporter.LEVEL;
import static ziyang.estates.governance.PartyImporter.MEMBERS;
import static ziyang.estates.governance.PartyImporter.NAME;
import static ziyang.estates.governance.PartyImporter.PARENT;
import static ziyang.estates.governance.PartyImporter.REGION;
import static ziyang.estates.governance.PartyImporter.SECRETARY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.region.Region;

/** Reads the rows of the ledger of party organisations; a row may stand below one before it. */
final class PartyReading {

    private final Function<String, Region> places;
    private final Function<String, NamedEstates.Named> estates;
    private final Set<String> known;
    private final Set<String> announced = new HashSet<>();

    /** @param known codes of the organisations that are stored */
    PartyReading(Function<String, Region> places, Function<String, NamedEstates.Named> estates, Set<String> known) {
        this.places = places;
        this.estates = estates;
        this.known = known;
    }

    PartyImporter.Line row(Cells cells) {
        String code = cells.text(CODE, 20);
        if (code != null && !code.matches("[A-Za-z0-9-]+")) {
            cells.wrong(CODE, "estate.code.form", code);
        }
        String parent = cells.read(PARENT, this::parent);
        Region region = cells.read(REGION, places);
        PartyDraft draft = new PartyDraft(
                cells.text(NAME, 80),
                cells.choice(LEVEL, PartyLevel.class),
                cells.choice(KIND, PartyKind.class),
                null,
                region == null ? null : region.getCode(),
                cells.text(SECRETARY, 40),
                cells.integer(MEMBERS, 0, 10_000),
                cells.day(ESTABLISHED));
        List<PartyImporter.Covered> covers = cells.read(COVERS, cell -> covers(cell, draft.establishedOn()));
        if (code != null) {
            announced.add(code);
        }
        return new PartyImporter.Line(code, draft, parent, region, covers, cells.day(ENDED));
    }

    private String parent(String code) {
        if (!known.contains(code) && !announced.contains(code)) {
            throw BusinessError.invalid("party.parent.unknown", code);
        }
        return code;
    }

    private List<PartyImporter.Covered> covers(String cell, LocalDate founded) {
        List<PartyImporter.Covered> covers = new ArrayList<>();
        for (CoverList.Cover one : CoverList.read(cell)) {
            LocalDate from = one.from() == null ? founded : one.from();
            covers.add(new PartyImporter.Covered(estates.apply(one.estate()), from, one.to()));
        }
        return covers;
    }
}
