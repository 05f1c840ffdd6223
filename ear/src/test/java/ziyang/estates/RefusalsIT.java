package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;

/** What the portal says when it does not do what it is asked, and warns of when it does. */
class RefusalsIT {

    private static final Portal PORTAL = Portal.shared();

    // at the API's door

    @ParameterizedTest
    @CsvSource({
        "state=NONSENSE, choice, state",
        "light=BLUE, choice, light",
        "period=2021Q9, period.format, period",
        "unit=nobody, unit.unknown, unit",
        "region=7, region.unknown, region"
    })
    void aConditionThatMeansNothingIsNamed(String condition, String code, String field) {
        refused(PORTAL.get("ducha", "api/actions?" + condition), 422, code, field);
    }

    @Test
    void aFieldThatCannotBeReadIsNamedWithWhatItTakes() {
        refused(PORTAL.post("lianhua", "api/meetings", Map.of("titel", "x")), 400, "request.json", "titel");
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        long item = PORTAL.get("lianhua", "api/meetings/" + joint.id())
                .json()
                .get("agenda")
                .get(0)
                .get("id")
                .asLong();
        String path = "api/meetings/" + joint.id() + "/agenda/" + item + "/decisions";
        Portal.Answer kind = PORTAL.post("lianhua", path, Map.of("kind", "NONSENSE", "text", "x"));
        refused(kind, 422, "choice", "kind");
        assertTrue(kind.json().get("detail").asText().contains("议定 AGREEMENT"), kind.text());
        Portal.Answer day = joint.assign(Map.of("title", "x", "requirement", "x", "leadUnit", "x", "deadline", "soon"));
        refused(day, 400, "request.json", "deadline");
    }

    @Test
    void noNoticeGoesOutForATimeThatHasPassed() {
        Map<String, Object> form = Joint.form(null);
        form.put("startsAt", LocalDate.now(Time.ZONE).minusDays(3) + "T09:30:00");
        JsonNode draft = PORTAL.post("lianhua", "api/meetings", form).json();
        String path = "api/meetings/" + draft.get("id").asLong();
        JsonNode listed = PORTAL.post(
                        "lianhua", path + "/agenda", Map.of("version", version(draft), "title", "消防通道长期被占用"))
                .json();
        Portal.Answer notice = PORTAL.post("lianhua", path + "/notice", Map.of("version", version(listed)));
        refused(notice, 422, "meeting.past", "startsAt");
    }

    @Test
    void whoLeadsDoesNotHelpAsWell() {
        Portal.Answer both = Joint.inProgress(PORTAL, "lianhua")
                .assign(Map.of(
                        "title", "清理",
                        "requirement", "清理",
                        "leadUnit", "urban-enforcement-bureau",
                        "coUnits", List.of("市城市管理行政执法局")));
        refused(both, 422, "action.co.lead", "coUnits");
    }

    @Test
    void aDeadlineOnARestDayIsTakenWithAWarning() {
        LocalDate sunday = LocalDate.now(Time.ZONE).plusDays(30).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        JsonNode action = Joint.inProgress(PORTAL, "lianhua")
                .action(Map.of(
                        "title", "清理",
                        "requirement", "清理",
                        "leadUnit", "urban-enforcement-bureau",
                        "deadline", sunday.toString()));
        JsonNode warning = action.get("warnings").get(0);
        assertEquals("action.deadline.rest", warning.get("code").asText());
        assertTrue(LocalDate.parse(warning.get("nextWorkingDay").asText()).isAfter(sunday));
    }

    @Test
    void progressFallsOnlyWithAReasonWhichTheTrailKeeps() {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua").action("urban-enforcement-bureau", 10);
        action = step(action, "acceptance", Map.of()).json();
        action = step(action, "reports", Map.of("text", "过半", "percent", 60)).json();
        refused(step(action, "reports", Map.of("text", "复查", "percent", 40)), 422, "action.percent.lower", "reason");
        JsonNode lower = step(action, "reports", Map.of("text", "复查", "percent", 40, "reason", "出现反弹"))
                .json();
        List<String> words = lower.get("trail").findValuesAsText("text");
        assertTrue(words.get(words.size() - 1).contains("60% → 40%：出现反弹"), words.toString());
    }

    private static Portal.Answer step(JsonNode action, String verb, Map<String, ?> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.put("version", version(action));
        return PORTAL.post("chengguan", "api/actions/" + action.get("id").asLong() + "/" + verb, body);
    }

    private static int version(JsonNode record) {
        return record.get("version").asInt();
    }

    private static void refused(Portal.Answer answer, int status, String code, String field) {
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.json().get("code").asText());
        assertEquals(field, answer.json().get("fields").get(0).get("name").asText());
    }

    // documents

    @Test
    void aBulletinKeepsItsNumberAndItsFileWhenItIsPrintedAgain() {
        String report = "api/reports/joint-meeting-bulletin?period=2021Q4&region=512000&format=docx";
        Portal.Answer first = PORTAL.get("ducha", report);
        String run = "api/report-runs/" + first.header("Report-Run");
        String number = number(run);
        assertTrue(number.matches("资督通报〔\\d{4}〕\\d+号（演示）"), number);
        assertArrayEquals(
                first.bytes(), PORTAL.get("ducha", run + "/file?format=docx").bytes());
        assertEquals(200, PORTAL.get("ducha", run + "/file?format=pdf").status());
        assertEquals(number, number(run));
        assertEquals(number, number(run(report.replace("docx", "pdf"))));
        String other = number(run(report.replace("2021Q4", "2021Q3")));
        assertFalse(other.equals(number), other);
    }

    @Test
    void aBulletinOnAPeriodThatIsNotOverHasNoNumber() {
        assertEquals(
                "", number(run("api/reports/joint-meeting-bulletin?period=" + Year.now(Time.ZONE) + "&format=xlsx")));
    }

    private static String run(String report) {
        return "api/report-runs/" + PORTAL.get("ducha", report).header("Report-Run");
    }

    private static String number(String run) {
        return PORTAL.get("ducha", run + "/figures")
                .json()
                .get("documentNumber")
                .asText();
    }

    // in the browser

    @ParameterizedTest
    @CsvSource({
        "account/accounts.xhtml, 无权访问, access.permission",
        "meeting/action.xhtml?id=999999, 没有找到, missing",
        "nothing.xhtml, 没有找到, request.404",
        "report/pull?code=joint-meeting-bulletin&period=2099&format=pdf, 请求内容有误, report.future"
    })
    void everyRefusalHasItsTitleItsCodeAndAWayBack(String path, String title, String code) {
        String user = title.equals("请求内容有误") ? "ducha" : "gongan";
        try (Browser browser = Browser.as(user)) {
            browser.to(path);
            assertThat(browser.page()).hasTitle(Pattern.compile("^" + title + ".*"));
            assertThat(browser.page().getByText(code).first()).isVisible();
            assertThat(browser.link("返回待办").first()).isVisible();
            browser.assertAccessible().assertFits().forgive();
        }
    }

    @Test
    void aNonsenseConditionIsDroppedAndSaidAndThePageStaysAccessible() {
        try (Browser browser = Browser.as("ducha")) {
            browser.to("meeting/actions.xhtml?state=NONSENSE&unit=nobody");
            assertThat(browser.page().getByText("“NONSENSE”无效").first()).isVisible();
            assertThat(browser.page().getByText("“nobody”无效").first()).isVisible();
            assertTrue(browser.page().locator("tbody tr").count() > 1);
            browser.assertAccessible();
        }
    }
}
