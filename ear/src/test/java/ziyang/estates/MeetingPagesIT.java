package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;

/** What the pages of meetings and actions do for whoever works on them: they find, they ask at the right time, they keep words. */
class MeetingPagesIT {

    private static final Portal PORTAL = Portal.shared();
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theTrayIsSoughtAndWhatIsTickedStaysInSight() {
        String first = raised();
        String second = raised();
        Joint joint = Joint.draft(PORTAL, "lianhua");
        try (Browser street = Browser.as("lianhua").to("meeting/meeting.xhtml?id=" + joint.id())) {
            Locator items = street.page().locator("#tray li:visible");
            street.page().getByLabel(first).check();
            street.page().locator("#seek").fill(second);
            assertThat(items).hasCount(2);
            assertThat(street.page().locator("#tray-found")).hasText("符合条件：1");
            street.page().getByLabel(second).check();
            street.button("列入议程").click();
            assertThat(street.page().locator(".agenda > li")).hasCount(2);
        }
    }

    @Test
    void nothingIsAskedBeforeAFormIsComplete() {
        Joint joint = Joint.draft(PORTAL, "lianhua");
        try (Browser street = Browser.as("lianhua").to("meeting/meeting.xhtml?id=" + joint.id())) {
            Locator asked = street.page().locator(".ui-confirm-dialog:visible");
            street.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("取消会议"))
                    .click();
            Locator cancel = street.page().locator("[id='cancel:submit']");
            cancel.click();
            assertThat(street.page().locator("[id='cancel:reason'][aria-invalid=true]"))
                    .isVisible();
            assertThat(asked).hasCount(0);
            street.page().locator("[id='cancel:reason']").fill("改期另行通知");
            cancel.click();
            assertThat(asked).hasCount(1);
            street.page().locator(".ui-confirmdialog-yes:visible").click();
            street.sees("改期另行通知");
        }
    }

    @Test
    void withoutNetworkTheWordsStayAndThePageSaysWhatToDo() {
        String title = "断网" + UUID.randomUUID();
        try (Browser street = Browser.as("lianhua").to("meeting/raise.xhtml")) {
            street.page().locator("[id='matter:title']").fill(title);
            street.page().context().setOffline(true);
            street.page().locator("[id='matter:save']").click();
            street.sees("没有连上服务器");
            assertThat(street.page().locator("[id='matter:title']")).hasValue(title);
            street.page().context().setOffline(false);
            street.forgive();
            street.page().locator("[id='matter:save']").click();
            assertThat(street.heading(title)).isVisible();
        }
    }

    @Test
    void anEstateIsFoundByAPartOfItsName() {
        JsonNode estate = PORTAL.get("lianhua", "api/estates?size=1").json().at("/items/0");
        String name = estate.get("name").asText();
        String title = "涉及小区" + UUID.randomUUID();
        try (Browser street = Browser.as("lianhua").to("meeting/raise.xhtml")) {
            street.page().locator("[id='matter:title']").fill(title);
            Locator field = street.page().locator("[id='matter:estate_input']");
            // a key first, as every input method sends one: without it the list believes that nobody writes
            field.press("Shift");
            field.fill(name);
            street.page()
                    .locator(
                            ".ui-autocomplete-item",
                            new Page.LocatorOptions()
                                    .setHasText(estate.get("code").asText()))
                    .first()
                    .click();
            street.page().locator("[id='matter:save']").click();
            assertThat(street.link(name)).isVisible();
        }
    }

    @Test
    void theNoticeOfAChangeIsOfferedOnceSomethingHasChanged() {
        Joint joint = Joint.draft(PORTAL, "lianhua");
        String path = "api/meetings/" + joint.id();
        step(path + "/agenda", Map.of("title", "消防通道长期被占用"));
        step(path + "/notice", Map.of());
        try (Browser street = Browser.as("lianhua").to("meeting/meeting.xhtml?id=" + joint.id())) {
            assertThat(street.page().getByText("变更通知")).hasCount(0);
            Map<String, Object> moved = Joint.form(null);
            moved.put("place", "四楼会议室");
            assertEquals(
                    200,
                    PORTAL.send("PUT", "lianhua", path, Map.of("version", version(path), "meeting", moved))
                            .status());
            street.to("meeting/meeting.xhtml?id=" + joint.id()).sees("变更通知");
        }
    }

    @Test
    void whoComesToSignInAfterTheEndIsTold() {
        Joint joint = Joint.inProgress(PORTAL, "lianhua");
        step("api/meetings/" + joint.id() + "/end", Map.of());
        try (Browser unit = Browser.as("chengguan").to("meeting/sign-in.xhtml?id=" + joint.id())) {
            unit.sees("会议已经结束，不能再签到");
            assertThat(unit.page().locator("[id='sign:submit']")).hasCount(0);
        }
    }

    @Test
    void aLiaisonReportsOnManyActionsWithEvidenceAndIsToldWhatAPercentIs() {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua")
                .action(Map.of(
                        "title",
                        "批量" + UUID.randomUUID(),
                        "requirement",
                        "清理并建立巡查台账",
                        "leadUnit",
                        "urban-enforcement-bureau",
                        "workingDays",
                        5));
        String path = "api/actions/" + action.get("id").asLong();
        PORTAL.post(
                "chengguan",
                path + "/acceptance",
                Map.of("version", action.get("version").asInt()));
        try (Browser liaison = Browser.as("chengguan").to("meeting/bulk.xhtml")) {
            String title = action.get("title").asText();
            Locator row = liaison.page().locator("tr", new Page.LocatorOptions().setHasText(title));
            row.locator("summary").click();
            assertThat(row.getByText("清理并建立巡查台账")).isVisible();
            liaison.assertFits().assertAccessible();
            liaison.as(Browser.Size.HAND).assertFits().assertAccessible();
            liaison.as(Browser.Size.DESK);
            row.locator("textarea").fill("已清理一半");
            row.locator("input[type=number]").fill("150");
            liaison.page().locator("[id='bulk:save']").click();
            liaison.sees("进度须为 0 至 99 的整数");
            row.locator("input[type=number]").fill("50");
            row.locator("input[type=file]").setInputFiles(new FilePayload("现场.pdf", "application/pdf", PDF));
            liaison.page().locator("[id='bulk:save']").click();
            liaison.sees("已提交。");
        }
        JsonNode trail = PORTAL.get("chengguan", path).json().get("trail");
        assertEquals("现场.pdf", trail.get(trail.size() - 1).at("/files/0/name").asText());
    }

    private static String raised() {
        String title = "事项" + UUID.randomUUID();
        Map<String, Object> draft = Map.of("petition", false, "text", "多次反映", "title", title);
        assertEquals(2, PORTAL.post("lianhua", "api/matters", draft).status() / 100);
        return title;
    }

    private static int version(String meeting) {
        return PORTAL.get("lianhua", meeting).json().get("version").asInt();
    }

    private static void step(String path, Map<String, ?> words) {
        Map<String, Object> body = new HashMap<>(words);
        body.put("version", version(path.substring(0, path.lastIndexOf('/'))));
        Portal.Answer answer = PORTAL.post("lianhua", path, body);
        assertEquals(2, answer.status() / 100, answer.toString());
    }
}
