package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Contract;
import ziyang.estates.harness.Contract.Operation;
import ziyang.estates.harness.Portal;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;

/** Every path of the published contract times every role, from outside. */
class RestPermissionsIT {

    /** One demonstration account for each role that has one. */
    private static final Map<String, Role> ACCOUNTS = Map.ofEntries(
            Map.entry("zhujian", Role.CITY_STAFF),
            Map.entry("ducha", Role.SUPERVISION),
            Map.entry("yanjiang", Role.AREA),
            Map.entry("lianhua", Role.STREET),
            Map.entry("shequ", Role.COMMUNITY),
            Map.entry("chengguan", Role.LIAISON),
            Map.entry("shuiwu", Role.UTILITY_LIAISON),
            Map.entry("caizheng", Role.FINANCE),
            Map.entry("sysadmin", Role.SYSTEM_ADMIN),
            Map.entry("secadmin", Role.SECURITY_ADMIN),
            Map.entry("auditor", Role.AUDIT_ADMIN));

    /** What a reader of a root or path needs; one that is not here stops the build until somebody has thought about it. */
    private static final Map<String, Permission> READERS = Map.ofEntries(
            Map.entry("estates", Permission.ESTATE_READ),
            Map.entry("imports", Permission.IMPORT_RUN),
            Map.entry("indicators", Permission.INDICATOR_READ),
            Map.entry("indicator-returns", Permission.INDICATOR_READ),
            Map.entry("regions", Permission.REGION_READ),
            Map.entry("units", Permission.UNIT_READ),
            Map.entry("firms", Permission.FIRM_READ),
            Map.entry("contracts", Permission.CONTRACT_READ),
            Map.entry("managements", Permission.ESTATE_READ),
            Map.entry("estates/{code}/management", Permission.ESTATE_READ),
            Map.entry("estates/{code}/management/end", Permission.MODE_DECIDE),
            Map.entry("responsibilities", Permission.RESPONSIBILITY_READ),
            Map.entry("plans", Permission.PLAN_READ),
            Map.entry("meetings", Permission.MEETING_READ),
            Map.entry("matters", Permission.MATTER_READ),
            Map.entry("matters/tray", Permission.MEETING_CONVENE),
            Map.entry("meeting-templates", Permission.MEETING_CONVENE),
            Map.entry("meeting-rhythm", Permission.MEETING_READ),
            Map.entry("meeting-rhythm/rules", Permission.MEETING_READ),
            Map.entry("actions", Permission.ACTION_READ),
            Map.entry("actions/reportable", Permission.ACTION_ANSWER),
            Map.entry("urge-letters", Permission.ACTION_READ),
            Map.entry("action-deadlines", Permission.ACTION_READ),
            Map.entry("reports", Permission.REPORT_PULL),
            Map.entry("report-runs", Permission.REPORT_PULL),
            Map.entry("audit", Permission.AUDIT_READ),
            Map.entry("daily-runs", Permission.SCHEDULE_READ),
            Map.entry("mails", Permission.MAIL_MANAGE),
            Map.entry("notifications", Permission.INBOX_READ),
            Map.entry("dashboard/overdue-actions", Permission.DASHBOARD_READ),
            Map.entry("dashboard/meetings-held", Permission.DASHBOARD_READ),
            Map.entry("party-organisations", Permission.GOVERNANCE_READ),
            Map.entry("committees", Permission.GOVERNANCE_READ),
            Map.entry("governance", Permission.GOVERNANCE_READ),
            Map.entry("tripartite-meetings", Permission.GOVERNANCE_READ),
            Map.entry("funds", Permission.FUND_READ),
            Map.entry("funds/payment-list", Permission.FUND_PAY),
            Map.entry("assessments", Permission.ASSESSMENT_READ),
            Map.entry("assessments/scenario", Permission.ASSESSMENT_RUN),
            Map.entry("assessments/judging", Permission.ASSESSMENT_JUDGE),
            Map.entry("assessments/judging/overview", Permission.ASSESSMENT_JUDGE),
            Map.entry("funds/payment-list/file", Permission.FUND_PAY),
            Map.entry("standards", Permission.STANDARD_READ),
            Map.entry("inbox", Permission.INBOX_READ));

    /** Roots where everybody sees what is their own, or what is for everybody. */
    private static final Set<String> ONES_OWN = Set.of("tokens", "deputies", "open", "guide-prices");

    private static final Portal PORTAL = Portal.shared();

    private static List<Operation> operations;

    @BeforeAll
    static void readTheContract() {
        operations = Contract.operations(PORTAL);
    }

    @Test
    void withoutATokenEveryPathAnswers401AsAProblem() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.open()) {
                continue;
            }
            Portal.Answer answer = PORTAL.send(operation.method().toUpperCase(), null, operation.address(), null);
            boolean right = answer.status() == 401
                    && answer.header("Content-Type").startsWith("application/problem+json")
                    && "sign-in.needed".equals(answer.json().path("code").asText());
            if (!right) {
                wrong.add(operation.method() + " " + operation.path() + ": " + answer);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aListIsReadByWhoMayReadItAndByNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            boolean list = operation.method().equals("get") && !operation.path().contains("{");
            if (list && reader(operation) != null) {
                ACCOUNTS.forEach((account, role) -> compare(operation, account, role, wrong));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRootSaysWhoReadsIt() {
        List<String> unknown = operations.stream()
                .filter(operation -> reader(operation) == null && !ONES_OWN.contains(operation.root()))
                .map(Operation::path)
                .distinct()
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void whoHasNoAccountGetsNoToken() {
        for (String username : List.of("zhujian", "nobody-of-that-name")) {
            Portal.Answer answer =
                    PORTAL.post(null, "api/tokens", Map.of("username", username, "password", "wrong-Password-1"));
            assertEquals(401, answer.status(), answer.toString());
            assertEquals("sign-in.refused", answer.json().path("code").asText());
        }
    }

    @Test
    void machineClientsGetNoSession() {
        List<String> cookies =
                PORTAL.get("zhujian", "api/regions").http().headers().allValues("Set-Cookie");
        assertTrue(cookies.stream().noneMatch(cookie -> cookie.startsWith("ESTATES=")), cookies.toString());
    }

    private static void compare(Operation operation, String account, Role role, List<String> wrong) {
        Portal.Answer answer = PORTAL.get(account, operation.address());
        boolean right = role.permissions().contains(reader(operation))
                ? answer.status() != 401 && answer.status() != 403 && answer.status() < 500
                : answer.status() == 403
                        && "access.permission".equals(answer.json().path("code").asText());
        if (!right) {
            wrong.add(account + " " + operation.path() + ": " + answer);
        }
    }

    private static Permission reader(Operation operation) {
        String path = operation.path().substring("/api/".length());
        return READERS.getOrDefault(path, READERS.get(operation.root()));
    }
}
