package ziyang.estates.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Period;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.unit.Unit;

/** The city's own plan and units, read from their files without a database, and hands to work with. */
final class Sample {

    static final Instant NOW = Instant.parse("2021-11-15T02:00:00Z");

    private static final Map<String, Unit> UNITS = units();

    private Sample() {}

    static ObjectNode json() {
        return (ObjectNode) DataFile.read("plan/zfbf-2020-72.json");
    }

    static PlanFile file() {
        return read(json());
    }

    static PlanFile read(JsonNode json) {
        return PlanFile.read(json, wording -> Optional.ofNullable(UNITS.get(wording)));
    }

    static Plan plan() {
        return file().all(Plan.class).get(0);
    }

    static Unit unit(String wording) {
        return UNITS.get(wording);
    }

    static Duty duty(String measure, String unit) {
        return file().all(Duty.class).stream()
                .filter(duty -> duty.getMeasure().getCode().equals(measure))
                .filter(duty -> duty.getUnit() == unit(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The public security bureau's progress on 综合执法进小区 for the fourth quarter of 2021, begun. */
    static DutyProgress begun() {
        DutyProgress progress = new DutyProgress(duty("3.2.3", "public-security-bureau"), Period.of("2021Q4"));
        progress.write("开展检查", 40);
        return progress;
    }

    static Identity of(String unit, Role role) {
        Unit home = unit(unit);
        return new Identity(1, unit + "-1", home.getName(), home.getId(), home.getName(), 1, Set.of(role));
    }

    static Identity doer() {
        return of("public-security-bureau", Role.LIAISON);
    }

    static Identity reviewer() {
        return of("housing-bureau", Role.CITY_STAFF);
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        DataFile.read("units.json").get("units").forEach(node -> {
            String code = node.get("code").asText();
            String name = node.get("name").asText();
            Unit unit = new Unit(code, name, Unit.Kind.valueOf(node.get("kind").asText()), null);
            number(unit, units.size() + 1L);
            units.put(code, unit);
            units.put(name, unit);
            node.get("aliases").forEach(alias -> units.put(alias.asText(), unit));
        });
        return units;
    }

    private static void number(Persistent record, long id) {
        try {
            Field field = Persistent.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(record, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
