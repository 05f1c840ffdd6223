package ziyang.estates.responsibility;

import static ziyang.estates.responsibility.ResponsibilityImporter.BASIS;
import static ziyang.estates.responsibility.ResponsibilityImporter.FROM;
import static ziyang.estates.responsibility.ResponsibilityImporter.MATTER;
import static ziyang.estates.responsibility.ResponsibilityImporter.REGION;
import static ziyang.estates.responsibility.ResponsibilityImporter.ROLE;
import static ziyang.estates.responsibility.ResponsibilityImporter.TO;
import static ziyang.estates.responsibility.ResponsibilityImporter.UNIT;

import java.util.Map;
import java.util.function.Function;
import ziyang.estates.base.BusinessError;
import ziyang.estates.exchange.Cells;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** Reads the rows of the matrix; one without a matter holds for all of them. */
final class ResponsibilityReading {

    private final Map<String, String> matters;
    private final Function<String, Region> places;
    private final Function<String, Unit> units;

    /** @param matters codes by code and by name */
    ResponsibilityReading(Map<String, String> matters, Function<String, Region> places, Function<String, Unit> units) {
        this.matters = matters;
        this.places = places;
        this.units = units;
    }

    ResponsibilityImporter.Line row(Cells cells) {
        ResponsibilityImporter.Line line = new ResponsibilityImporter.Line(
                cells.read(MATTER, this::matter),
                cells.read(REGION, places),
                cells.choice(ROLE, AnswerRole.class),
                cells.read(UNIT, units),
                cells.day(FROM),
                cells.day(TO),
                cells.text(BASIS, 200));
        if (line.from() != null && line.to() != null && line.to().isBefore(line.from())) {
            cells.wrong(TO, "responsibility.order", line.from());
        }
        return line;
    }

    private String matter(String word) {
        String code = matters.get(word);
        if (code == null) {
            throw BusinessError.invalid("responsibility.matter.unknown", word);
        }
        return code;
    }
}
