package ziyang.estates.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.As;
import ziyang.estates.harness.Doors;
import ziyang.estates.harness.Doors.Door;
import ziyang.estates.harness.Doors.Outcome;
import ziyang.estates.harness.InContainer;
import ziyang.estates.harness.Unpacked;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.reports.ReportService;

/**
 * Every service method that takes a record, called by every role that may call it but for which the record is foreign. The methods are
 * found in the running portal, what is foreign to each stands in {@link ScopeTable}; every call is rolled back.
 */
class ScopeMatrixIT extends InContainer {

    private static final Map<String, List<Rule>> TABLE = ScopeTable.rules();

    @Test
    void everyServiceMethodSaysWhatIsForeignThere() {
        TreeSet<String> found =
                Doors.reachable().stream().map(Door::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", found), String.join("\n", TABLE.keySet()));
    }

    @Test
    void aRolePermitsNothingOnAForeignRecord() {
        List<String> open = new ArrayList<>();
        each(
                Rule.Refuses.class,
                (door, rule) -> callers(door, rule.caller()).forEach(who -> {
                    Outcome outcome = outcome(door, who, rule.aim());
                    if (!rule.codes().contains(outcome.code())) {
                        open.add(door.name() + " by " + who.displayName() + ": " + outcome.code());
                    }
                }));
        assertEquals(List.of(), open);
    }

    @Test
    void aRefusalTellsNothingOfTheForeignRecord() {
        Foreign records = Foreign.records();
        List<String> told = new ArrayList<>();
        each(
                Rule.Refuses.class,
                (door, rule) -> callers(door, rule.caller()).stream()
                        .filter(who -> rule.caller() == Caller.ELSEWHERE || rule.caller() == Caller.OTHER_UNIT)
                        .map(who -> outcome(door, who, rule.aim()).words())
                        .filter(words -> words.contains(records.mark))
                        .forEach(words -> told.add(door.name() + ": " + words)));
        assertEquals(List.of(), told);
    }

    @Test
    void noListExportOrReportShowsAForeignRecord() {
        Foreign records = Foreign.records();
        List<String> shown = new ArrayList<>();
        each(
                Rule.Hides.class,
                (door, rule) -> callers(door, rule.caller()).forEach(who -> {
                    Outcome outcome = outcome(door, who, rule.aim());
                    if (!outcome.code().equals("done")
                            || text(outcome.result()).contains(rule.sign().apply(records))) {
                        shown.add(door.name() + " to " + who.displayName() + ": " + outcome.code());
                    }
                }));
        assertEquals(List.of(), shown);
    }

    @Test
    void whomTheRecordConcernsReachesIt() {
        Foreign records = Foreign.records();
        List<String> blind = new ArrayList<>();
        each(Rule.Refuses.class, (door, rule) -> {
            String code =
                    outcome(door, rule.insider().apply(records), rule.aim()).code();
            if (rule.codes().contains(code) || code.contains("Exception") || code.equals("access.permission")) {
                blind.add(door.name() + ": " + code);
            }
        });
        each(Rule.Hides.class, (door, rule) -> {
            Outcome outcome = outcome(door, rule.insider().apply(records), rule.aim());
            if (!text(outcome.result()).contains(rule.sign().apply(records))) {
                blind.add(door.name() + ": " + outcome.code());
            }
        });
        assertEquals(List.of(), blind);
    }

    @Test
    void whatHoldsForTheWholeCityIsInTheHandsOfRolesThatReachIt() {
        List<String> wrong = new ArrayList<>();
        each(
                Rule.CityWide.class,
                (door, rule) -> Stream.of(Role.values())
                        .filter(door::openTo)
                        .filter(role -> role.reach() != Role.Reach.CITY)
                        .forEach(role -> wrong.add(role + " at " + door.name())));
        assertEquals(List.of(), wrong);
    }

    /** A rule about callers that no role can be is no rule: every one must be tried by somebody. */
    @Test
    void everyRuleIsTriedBySomebody() {
        List<String> idle = new ArrayList<>();
        each(Rule.Refuses.class, (door, rule) -> {
            if (callers(door, rule.caller()).isEmpty()) {
                idle.add(door.name());
            }
        });
        each(Rule.Hides.class, (door, rule) -> {
            if (callers(door, rule.caller()).isEmpty()) {
                idle.add(door.name());
            }
        });
        assertEquals(List.of(), idle);
    }

    private static <R extends Rule> void each(Class<R> kind, BiConsumer<Door, R> work) {
        Doors.reachable()
                .forEach(door -> TABLE.getOrDefault(door.name(), List.of()).stream()
                        .filter(kind::isInstance)
                        .forEach(rule -> work.accept(door, kind.cast(rule))));
    }

    private static List<Identity> callers(Door door, Caller caller) {
        return caller.of(door, Foreign.records());
    }

    private static Outcome outcome(Door door, Identity who, Rule.Aim aim) {
        return As.identity(who, () -> door.tried(aim.apply(Foreign.records())));
    }

    /** Whatever a result says, a printed sheet unpacked. */
    private static String text(Object result) {
        return result instanceof ReportService.Pulled report ? Unpacked.text(report.content()) : String.valueOf(result);
    }
}
