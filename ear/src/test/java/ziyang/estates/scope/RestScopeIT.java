package ziyang.estates.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Contract;
import ziyang.estates.harness.Contract.Operation;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;

/**
 * Every path of the published contract times every method, asked for somebody else's record with the token of an account whose role
 * permits the request. What is foreign to each stands in {@link RestTable}.
 */
class RestScopeIT {

    private static final Portal PORTAL = Portal.shared();
    private static final Map<String, RestTable.Rule> TABLE = RestTable.rules();

    private static List<Operation> operations;
    private static Matter matter;

    @BeforeAll
    static void makeTheRecords() {
        operations = Contract.operations(PORTAL);
        matter = new Matter(PORTAL);
    }

    @Test
    void everyPathAndMethodSaysWhatIsForeignThere() {
        TreeSet<String> found = operations.stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", found), String.join("\n", TABLE.keySet()));
    }

    @Test
    void aTokenOpensNoForeignRecordAndChangesNone() {
        String before = matter.picture();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            if (TABLE.get(operation.name()) instanceof RestTable.Refuses rule) {
                rule.callers().forEach(caller -> refused(operation, rule, caller, wrong));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, matter.picture());
    }

    @Test
    void noListShowsAForeignRecord() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            if (TABLE.get(operation.name()) instanceof RestTable.Hides rule) {
                String sign = rule.sign().apply(matter);
                String address = matter.address(operation.path(), Map.of())
                        + rule.query().replace("{mark}", URLEncoder.encode(matter.mark, StandardCharsets.UTF_8));
                assertTrue(PORTAL.get(rule.insider(), address).text().contains(sign), operation.name());
                rule.callers().stream()
                        .map(caller -> PORTAL.get(caller, address))
                        .filter(answer ->
                                answer.status() != 200 || answer.text().contains(sign))
                        .forEach(answer -> wrong.add(operation.name() + ": " + answer));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anActionIsHandedOutOnlyInTheMeetingThatItsItemIsOf() {
        Joint own = Joint.inProgress(PORTAL, "sanxianci");
        String address = "api/meetings/" + matter.get("meeting") + "/agenda/" + own.itemId() + "/actions";
        Map<String, Object> draft =
                Map.of("title", "错位", "requirement", "要求", "leadUnit", "finance-bureau", "workingDays", 5);

        assertEquals(404, PORTAL.post("sanxianci", address, draft).status());
        String meeting = PORTAL.get("sanxianci", "api/meetings/" + own.id()).text();
        assertTrue(meeting.contains("\"decisions\":[]"), meeting);
    }

    private static void refused(Operation operation, RestTable.Refuses rule, String caller, List<String> wrong) {
        String address = matter.address(operation.path(), rule.variables()) + rule.query();
        String method = operation.method().toUpperCase();
        Portal.Answer answer = PORTAL.send(method, caller, address, rule.body().apply(matter));
        boolean problem = answer.header("Content-Type").startsWith("application/problem+json");
        String code = problem ? answer.json().path("code").asText() : "no problem";
        if (!RestTable.CODES.contains(code) || answer.text().contains(matter.mark)) {
            wrong.add(operation.name() + " by " + caller + ": " + answer);
        }
    }
}
