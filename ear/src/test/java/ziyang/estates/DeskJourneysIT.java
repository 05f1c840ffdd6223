package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.As;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Unpacked;
import ziyang.estates.harness.page.ActionPage;
import ziyang.estates.harness.page.Keyboard;
import ziyang.estates.harness.page.ProgressPage;

/** Work at the desk in a real browser: by keyboard alone, over a session that ends, against a faster colleague, until a report is printed. */
class DeskJourneysIT {

    private static final Portal PORTAL = Portal.shared();
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\.xhtml.*");

    @Test
    void aLiaisonGoesFromSigningInToReportingByKeyboardAlone() {
        JsonNode action = assigned("键盘办理");
        try (Browser browser = Browser.open()) {
            Keyboard keys = new Keyboard(browser.to("sign-in.xhtml").page());
            keys.to(browser.page().locator("[id='signIn:username']")).type("chengguan");
            keys.to(browser.page().locator("[id='signIn:password']")).type(As.PASSWORD);
            keys.to(browser.page().locator("[id='signIn:submit']")).seen().enter();
            keys.to(browser.link(action.get("title").asText()).first()).seen().enter();
            ActionPage page = new ActionPage(browser);
            keys.to(page.acceptButton()).seen().enter();
            browser.sees("任务已签收。");
            keys.to(page.text()).type("已到现场");
            keys.to(page.percent());
            browser.page().keyboard().press("Control+A");
            keys.type("40").to(page.progressButton()).seen().enter();
            browser.sees("进展已报告。");
        }
        JsonNode after = Joint.read(PORTAL, "chengguan", action);
        assertEquals("ACCEPTED", after.get("state").asText());
        assertEquals(40, after.get("percent").asInt());
    }

    @Test
    void aSessionThatHasEndedLosesNoWordSilently() {
        JsonNode action = assigned("会话结束");
        try (Browser browser = Browser.as("chengguan")) {
            ActionPage page = ActionPage.open(browser, action);
            browser.page()
                    .context()
                    .addCookies(List.of(new Cookie("ESTATES", "ended")
                            .setUrl(PORTAL.baseUri().toString())));
            page.acceptButton().click();
            assertThat(browser.page()).hasURL(SIGN_IN);
            browser.sees("会话已结束，请重新登录。");
            browser.signIn("chengguan", As.PASSWORD);
            ActionPage.open(browser, action).acceptButton().click();
            browser.sees("任务已签收。");
        }
    }

    @Test
    void whoComesSecondIsToldWhoWasFasterAndWhatChanged() {
        JsonNode action = assigned("两人同办");
        PORTAL.post(
                "chengguan",
                path(action) + "/acceptance",
                Map.of("version", action.get("version").asInt()));
        try (Browser first = Browser.as("chengguan");
                Browser second = Browser.as("chengguan")) {
            ActionPage fast = ActionPage.open(first, action);
            ActionPage slow = ActionPage.open(second, action);
            fast.progress("先写");
            first.sees("进展已报告。");
            slow.progress("后写");
            second.sees("市城管局联络员已于").sees("您的修改没有保存");
        }
        assertEquals(
                1,
                Joint.read(PORTAL, "chengguan", action).get("trail").findValuesAsText("text").stream()
                        .filter(text -> text.endsWith("写"))
                        .count());
    }

    @Test
    void aStepThatSomebodyElseHasTakenIsNotPassedOverInSilence() {
        JsonNode action = assigned("两人签收");
        try (Browser first = Browser.as("chengguan");
                Browser second = Browser.as("chengguan")) {
            ActionPage fast = ActionPage.open(first, action);
            ActionPage slow = ActionPage.open(second, action);
            fast.acceptButton().click();
            first.sees("任务已签收。");
            slow.acceptButton().click();
            second.sees("市城管局联络员已于");
        }
    }

    @Test
    void aMeetingThatAColleagueHasConvenedIsNotConvenedAgainInSilence() {
        Joint joint = Joint.draft(PORTAL, "lianhua");
        PORTAL.post(
                "lianhua",
                "api/meetings/" + joint.id() + "/agenda",
                Map.of("version", joint.version(), "title", "消防通道"));
        try (Browser first = Browser.as("lianhua");
                Browser second = Browser.as("lianhua")) {
            first.to("meeting/meeting.xhtml?id=" + joint.id());
            second.to("meeting/meeting.xhtml?id=" + joint.id());
            first.press("发出通知").sees("已通知");
            second.press("发出通知").sees("莲花街道已于");
        }
    }

    @Test
    void aReviewerGivesProgressBackAndTheUnitReadsWhy() {
        String tag = UUID.randomUUID().toString().substring(0, 6);
        try (Browser unit = Browser.as("chengguan");
                Browser office = Browser.as("ducha")) {
            ProgressPage.write(unit, "3.2.3", "2023Q1").submit("开展联合执法" + tag, 60);
            unit.sees("进展已上报。");
            ProgressPage.review(office, "2023Q1", tag).giveBack("请补充小区名单" + tag);
            office.sees("进展已退回。");
            unit.to("inbox/inbox.xhtml");
            unit.page().locator("a[href*='code=3.2.3']").first().click();
            ProgressPage again = ProgressPage.write(unit, "3.2.3", "2023Q1");
            unit.sees("请补充小区名单" + tag);
            again.submit("开展联合执法，名单附后" + tag, 70);
            unit.sees("进展已上报。");
        }
    }

    @Test
    void aReportIsTakenFromThePageInAllFormatsWithItsContent() throws Exception {
        JsonNode action = assigned("报告内容");
        String code = action.get("code").asText();
        try (Browser street = Browser.as("lianhua")) {
            street.to("report/reports.xhtml");
            String pdf = pdf(pulled(street, "PDF"));
            assertTrue(pdf.contains("督查通报") && pdf.contains("莲花街道"), pdf);
            for (String format : List.of("DOCX", "XLSX")) {
                String text = Unpacked.text(pulled(street, format));
                assertTrue(text.contains("督查通报"), format + " of " + code);
            }
        }
    }

    private static byte[] pulled(Browser browser, String format) throws Exception {
        Download file = browser.page()
                .waitForDownload(() -> browser.page()
                        .locator("section[aria-labelledby='report-joint-meeting-bulletin']")
                        .getByText("下载 " + format)
                        .click());
        assertTrue(file.suggestedFilename().endsWith("." + format.toLowerCase()), file.suggestedFilename());
        return Files.readAllBytes(file.path());
    }

    private static String pdf(byte[] file) throws Exception {
        PdfTextExtractor reader = new PdfTextExtractor(new PdfReader(file));
        return (reader.getTextFromPage(1) + reader.getTextFromPage(2)).replaceAll("\\s", "");
    }

    private static String path(JsonNode action) {
        return "api/actions/" + action.get("id").asLong();
    }

    private static JsonNode assigned(String title) {
        String tag = UUID.randomUUID().toString().substring(0, 6);
        return Joint.inProgress(PORTAL, "lianhua")
                .action(Map.of(
                        "title",
                        title + tag,
                        "requirement",
                        "按要求办理",
                        "leadUnit",
                        "urban-enforcement-bureau",
                        "workingDays",
                        1));
    }
}
