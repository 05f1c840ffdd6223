package ziyang.estates.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ziyang.estates.base.Persistent;
import ziyang.estates.unit.Unit;

/** A plan's file read into records; they may be stored only when there is no flaw. */
final class PlanFile {

    private static final int TEXT = 4000;
    private static final int QUOTE = 500;
    private static final int TITLE = 120;
    private static final int NAME = 80;
    private static final int SHORT = 20;
    private static final int TINY = 10;

    private final Place file;
    private final Function<String, Optional<Unit>> register;
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Persistent> records = new ArrayList<>();
    private final Plan plan;

    private PlanFile(JsonNode json, Function<String, Optional<Unit>> register) {
        this.file = Place.root(json);
        this.register = register;
        this.plan = keep(plan());
        years();
        file.each("safeguards").forEach(this::safeguard);
        file.some("measures").forEach(this::measure);
        file.each("targets").forEach(this::target);
        file.each("bases").forEach(this::base);
        file.each("deliverables").forEach(this::deliverable);
    }

    /** @param register finds a unit by code, name or alias */
    static PlanFile read(JsonNode json, Function<String, Optional<Unit>> register) {
        return new PlanFile(json, register);
    }

    String code() {
        return plan.getCode();
    }

    /** Everything that is wrong, each with its place. */
    List<String> flaws() {
        return file.flaws();
    }

    /** Notes that a plan of this code is stored already. */
    void codeTaken() {
        file.at("code").flaw("twice", plan.getCode());
    }

    /** All records, each after those that it refers to. */
    List<Persistent> records() {
        return records;
    }

    <T> List<T> all(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Plan plan() {
        return new Plan(file.code("code", 40), file.text("title", 200), file.text("scope", 200))
                .issued(
                        file.text("documentNumber", 60),
                        file.optional("noticeTitle", 200),
                        file.text("issuer", NAME),
                        file.day("issuedOn"))
                .addressed(file.lines("addressees"), file.lines("basis"))
                .says(
                        file.optional("preamble", TEXT),
                        file.optional("guidingThought", TEXT),
                        file.optional("goals", TEXT));
    }

    private void years() {
        int first = file.year("firstYear");
        int last = file.year("lastYear");
        if (last < first) {
            file.at("lastYear").flaw("value", last);
        }
        plan.runs(first, last);
    }

    private void safeguard(Place at) {
        plan.safeguardedBy(new Safeguard(at.text("number", SHORT), at.text("title", TITLE), at.text("text", TEXT)));
    }

    private void measure(Place at) {
        String code = at.code("code", SHORT);
        String number = at.text("number", SHORT);
        Measure measure = keep(new Measure(plan, all(Measure.class).size() + 1, code, number)
                .says(section(at, number), at.text("title", TITLE), at.text("text", TEXT)));
        if (measures.putIfAbsent(String.valueOf(code), measure) != null) {
            at.at("code").flaw("twice", code);
        }
        int before = records.size();
        at.some("duties").forEach(place -> duty(place, measure, records.size() - before + 1));
        if (leads(measure).isEmpty()) {
            at.at("duties").flaw("lead");
        }
    }

    /** The title of the section whose number begins the measure's own. */
    private String section(Place at, String number) {
        String title = file.each("sections").stream()
                .filter(section -> number != null
                        && number.startsWith(section.node().path("number").asText("-")))
                .map(section -> section.text("title", TITLE))
                .findFirst()
                .orElse(null);
        if (title == null) {
            at.at("number").flaw("section", number);
        }
        return title;
    }

    private void duty(Place at, Measure measure, int seq) {
        Unit unit = unit(at.at("unit"), at.text("unit", NAME));
        keep(new Duty(measure, seq, unit, at.choice("role", DutyRole.class)).worded(at.text("wording", NAME)));
        if (unit != null) {
            once(at.at("unit"), "duty " + measure.getSeq() + " " + unit.getCode(), unit.getName());
        }
    }

    private void target(Place at) {
        String indicator = at.code("indicator", 60);
        int year = at.year("year");
        keep(new Target(plan, indicator, at.text("name", NAME), year)
                .of(at.number("value", 4), at.text("unit", TINY), at.text("wording", QUOTE)));
        once(at, "target " + indicator + " " + year, indicator + " " + year);
    }

    private void base(Place at) {
        String code = at.code("code", 40);
        Integer year = at.optional("year", 4) == null ? null : at.year("year");
        Measure measure = at.optional("measure", SHORT) == null ? null : measureOf(at);
        keep(new Base(plan, all(Base.class).size() + 1, code, at.text("name", NAME))
                .of(at.number("value", 14), at.text("unit", TINY), year)
                .from(measure, at.text("wording", QUOTE), at.optional("note", QUOTE)));
        once(at.at("code"), "base " + code, code);
    }

    private void deliverable(Place at) {
        String code = at.code("code", SHORT);
        Measure measure = measureOf(at);
        keep(new Deliverable(plan, all(Deliverable.class).size() + 1, code, at.text("name", TITLE))
                .from(measure, at.text("kind", SHORT), at.text("wording", QUOTE)));
        once(at.at("code"), "deliverable " + code, code);
        if (measure != null && at.node().has("lead") && !leadsIn(at).equals(leads(measure))) {
            at.at("lead").flaw("lead-differs", measure.getCode());
        }
    }

    /** Who leads a deliverable is who leads its measure; a file may say so, but not otherwise. */
    private Set<Unit> leadsIn(Place at) {
        Set<Unit> named = new HashSet<>();
        at.each("lead").forEach(place -> named.add(unit(place, place.node().asText())));
        return named;
    }

    private Set<Unit> leads(Measure measure) {
        Set<Unit> leads = new HashSet<>();
        all(Duty.class).stream()
                .filter(duty -> duty.getMeasure() == measure && duty.getRole() == DutyRole.LEAD)
                .forEach(duty -> leads.add(duty.getUnit()));
        return leads;
    }

    private Measure measureOf(Place at) {
        String code = at.text("measure", SHORT);
        if (code != null && !measures.containsKey(code)) {
            at.at("measure").flaw("measure", code);
        }
        return measures.get(code);
    }

    private Unit unit(Place at, String wording) {
        if (wording == null) {
            return null;
        }
        Optional<Unit> unit = units.computeIfAbsent(wording, register);
        if (unit.isEmpty()) {
            at.flaw("unit", wording);
        }
        return unit.orElse(null);
    }

    private void once(Place at, String key, String shown) {
        if (!taken.add(key)) {
            at.flaw("twice", shown);
        }
    }

    private <T extends Persistent> T keep(T record) {
        records.add(record);
        return record;
    }
}
