package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;

/** The two main journeys in a real browser: the liaison's and the supervision office's. */
class JourneysIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aLiaisonTakesAnActionFromTheInboxAndTheStreetClosesIt() {
        String title = "清理消防通道" + UUID.randomUUID().toString().substring(0, 6);
        JsonNode action = assigned(title);
        try (Browser liaison = Browser.as("chengguan")) {
            liaison.link(title).first().click();
            confirmed(liaison, "签收");
            assertThat(liaison.page().getByText("任务已签收。").first()).isVisible();
            liaison.page().locator("[id='report:text']").fill("已清理，<b>不反弹</b>");
            liaison.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("整改报告.pdf", "application/pdf", PDF));
            confirmed(liaison, "办结反馈");
            assertThat(liaison.page().getByText("等待核查").first()).isVisible();
            assertThat(liaison.page().getByText("已清理，<b>不反弹</b>").first()).isVisible();
            liaison.picture("action-reported").assertFits();
            liaison.to("meeting/action.xhtml?id=" + action.get("id").asLong()).assertAccessible();
        }
        try (Browser street = Browser.as("lianhua")) {
            street.link(title).first().click();
            street.page().locator("textarea[id$=finding]").fill("现场核查属实");
            confirmed(street, "核查通过");
            confirmed(street, "销号");
            assertThat(street.page().getByText("任务已销号。").first()).isVisible();
        }
        assertEquals(
                "CLOSED",
                Joint.read(Portal.shared(), "ducha", action).get("state").asText());
    }

    @Test
    void aFalseFileIsExplainedAtTheFormAndNothingIsReported() {
        String title = "整治油烟" + UUID.randomUUID().toString().substring(0, 6);
        JsonNode action = assigned(title);
        Portal.shared()
                .post(
                        "chengguan",
                        "api/actions/" + action.get("id").asLong() + "/acceptance",
                        Map.of("version", action.get("version").asInt()));
        try (Browser liaison = Browser.as("chengguan")) {
            liaison.to("meeting/action.xhtml?id=" + action.get("id").asLong());
            liaison.page().locator("[id='report:text']").fill("已办");
            liaison.page().locator("input[type=file]").setInputFiles(new FilePayload("照片.png", "image/png", PDF));
            confirmed(liaison, "办结反馈");
            assertThat(liaison.page().getByText("内容与其扩展名不符").first()).isVisible();
        }
        assertEquals(
                "ACCEPTED",
                Joint.read(Portal.shared(), "chengguan", action).get("state").asText());
    }

    @Test
    void theSupervisionOfficePullsTheBulletinAndFindsItInTheArchive() throws IOException {
        try (Browser office = Browser.as("ducha")) {
            office.to("report/reports.xhtml").picture("reports").assertFits();
            Download file = office.page()
                    .waitForDownload(() -> office.page()
                            .locator("section[aria-labelledby='report-joint-meeting-bulletin']")
                            .getByText("下载 PDF")
                            .click());
            byte[] content = Files.readAllBytes(file.path());
            assertTrue(new String(content, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
            office.to("report/runs.xhtml");
            assertThat(office.page().locator("tbody").getByText("联席会议议定事项督查通报").first())
                    .isVisible();
            office.picture("runs").assertFits();
        }
    }

    @ParameterizedTest
    @EnumSource(Browser.Size.class)
    void everyPageOfTheSupervisionOfficeFitsTheScreen(Browser.Size size) {
        try (Browser office = Browser.as("ducha", size)) {
            for (String path : new String[] {
                "dashboard/dashboard.xhtml",
                "plan/plans.xhtml",
                "plan/plan.xhtml?code=zfbf-2020-72",
                "plan/measure.xhtml?plan=zfbf-2020-72&code=3.1.1",
                "plan/progress.xhtml",
                "meeting/meetings.xhtml",
                "meeting/actions.xhtml",
                "report/reports.xhtml",
                "report/runs.xhtml"
            }) {
                String name = path.replaceAll(".*/|\\.xhtml.*", "") + "-"
                        + size.name().toLowerCase();
                office.to(path).picture(name).assertFits();
                if (size == Browser.Size.DESK) {
                    office.assertAccessible();
                }
            }
        }
    }

    private static void confirmed(Browser browser, String button) {
        browser.button(button).first().click();
        Locator yes = browser.page().locator(".ui-confirmdialog-yes:visible");
        browser.page().waitForTimeout(600);
        if (yes.count() > 0) {
            yes.first().click();
        }
        browser.page().waitForLoadState();
    }

    private static JsonNode assigned(String title) {
        Joint joint = Joint.inProgress(Portal.shared(), "lianhua");
        return joint.action(Map.of(
                "title", title, "requirement", "清理并建立巡查台账", "leadUnit", "urban-enforcement-bureau", "workingDays", 1));
    }
}
