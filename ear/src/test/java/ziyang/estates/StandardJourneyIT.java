package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Portal;

/** A standard in the browser, as those who draft, examine and publish it see it. */
class StandardJourneyIT {

    private static final Portal PORTAL = Portal.shared();

    private final String code = "journey-" + UUID.randomUUID().toString().substring(0, 8);
    private final String today = LocalDate.now(Time.ZONE).toString();

    @Test
    void fromItsDraftToASecondEdition() {
        String first = begun("小区巡查制度 " + code, "RULES");
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to(first).sees("还没有条款。");
            drafter.page().locator("a.button", text("新增条款")).click();
            drafter.page().waitForURL("**/clause.xhtml*");
            fill(drafter, "clause:number", "第一条");
            fill(drafter, "clause:body", "每月巡查<b>一次</b>。");
            drafter.press("保存").sees("含有网页标记");
            assertEquals("每月巡查<b>一次</b>。", value(drafter, "clause:body"), "nothing of it is lost");
            fill(drafter, "clause:body", "每月巡查一次。");
            drafter.press("保存并新增下一条").sees("条款已保存。");
            fill(drafter, "clause:number", "第一条");
            fill(drafter, "clause:body", "另一条。");
            drafter.press("保存").sees("编号“第一条”");
            fill(drafter, "clause:number", "第二条");
            drafter.press("保存").sees("条款已保存。").sees("每月巡查一次。").sees("另一条。");
            drafter.picture("standard-draft");
            drafter.press("提交审查").sees("已提交审查。");
            assertEquals(0, drafter.button("批准").count(), "who drafts does not approve");
        }
        try (Browser other = Browser.as("zhujian2")) {
            other.to(first);
            fill(other, "giveBack:reason", "请写明责任人。");
            other.press("退回起草").sees("已退回起草。").sees("请写明责任人。");
        }
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to(first).press("提交审查").sees("已提交审查。");
        }
        try (Browser other = Browser.as("zhujian2")) {
            other.to(first).press("批准").sees("已批准。");
            publish(other, "资建发〔2026〕" + code, today, today)
                    .press("发布")
                    .sees("已发布。")
                    .sees("现行有效");
            assertEquals(0, other.button("保存").count(), "what is published is not written any more");
            other.press("修订（起草新版本）").sees("条款取自上一版本").sees("每月巡查一次。");
            other.page().getByLabel("编辑条款 第一条").click();
            fill(other, "clause:body", "每月巡查两次。");
            other.press("保存").sees("条款已保存。").press("提交审查").sees("已提交审查。");
        }
        String later = LocalDate.parse(today).plusDays(40).toString();
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to("standard/standard.xhtml?code=" + code);
            drafter.page().getByLabel("版次 2").click();
            drafter.press("批准").sees("已批准。");
            publish(drafter, "资建发〔2026〕" + code + "-2", today, "2020-01-01")
                    .press("发布")
                    .sees("不得早于发布日期");
            publish(drafter, "资建发〔2026〕" + code + "-2", today, later)
                    .press("发布")
                    .sees("尚未实施");
            drafter.to("standard/standard.xhtml?code=" + code).sees("现行有效").sees("尚未实施");
            drafter.picture("standard-editions");
        }
        assertEquals(1, holding(today), "the first holds until the second takes effect");
        assertEquals(2, holding(later), "and the second from that day on");
    }

    @Test
    void clausesComeFromADocumentAndAWrongOneIsToldInWords() {
        String address = begun("文件导入 " + code, "GUIDELINE");
        byte[] paper =
                PORTAL.get(null, "open/standards/service-grades/2/text.docx").bytes();
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to(address);
            takeIn(drafter, new FilePayload("草案.docx", "application/octet-stream", new byte[] {1, 2, 3}));
            drafter.sees("无法读取该文件");
            takeIn(drafter, new FilePayload("草案.docx", "application/octet-stream", paper));
            drafter.sees("条款已导入").sees("电梯轿厢");
            drafter.picture("standard-taken-in").assertAccessible();
        }
    }

    private static void takeIn(Browser drafter, FilePayload file) {
        drafter.page().getByText("从 DOCX 导入条款").first().click();
        drafter.page()
                .locator("[id='takeIn:document_input'], [id='takeIn:document']")
                .first()
                .setInputFiles(file);
        drafter.page().locator("[id='takeIn:submit']").click();
    }

    @Test
    void whatIsWrittenIsKeptWhileOneWrites() {
        String address = begun("自动保存 " + code, "GUIDELINE");
        long edition = Long.parseLong(address.replaceAll(".*id=", ""));
        long clause = PORTAL.post(
                        "zhujian",
                        "api/standards/editions/" + edition + "/clauses",
                        Map.of("clause", Map.of("number", "1", "body", "旧")))
                .json()
                .get("id")
                .asLong();
        String page = "standard/clause.xhtml?edition=" + edition + "&id=" + clause;
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to(page);
            fill(drafter, "clause:body", "边写边保存");
            drafter.sees("已自动保存");
            assertEquals("边写边保存", body(edition));
            fill(drafter, "clause:body", "再写一句");
            assertThat(drafter.page().locator("[id='clause:seen']"))
                    .hasValue("3", new LocatorAssertions.HasValueOptions().setTimeout(20_000));
            assertEquals("再写一句", body(edition));
            PORTAL.send(
                    "PUT",
                    "zhujian",
                    "api/standards/clauses/" + clause,
                    Map.of("version", 3, "clause", Map.of("number", "1", "body", "别人写的")));
            fill(drafter, "clause:body", "我写的");
            drafter.press("保存").sees("修改");
            assertEquals("我写的", value(drafter, "clause:body"), "the words stay in the page");
            assertEquals("别人写的", body(edition), "and nobody's words are lost");
            drafter.page().reload();
            drafter.sees("浏览器里有一份没有保存成功的文字。").press("恢复这份文字");
            assertEquals("我写的", value(drafter, "clause:body"), "the browser has kept them");
            drafter.press("保存").sees("条款已保存。");
            assertEquals("我写的", body(edition));
        }
    }

    @Test
    void thePublicIsAskedBeforeWhatBindsOthersIsExamined() {
        String address = begun("征求意见 " + code, "MEASURE");
        long edition = Long.parseLong(address.replaceAll(".*id=", ""));
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to(address);
            fill(drafter, "consult:until", today);
            drafter.press("公开征求意见").sees("该版本还没有条款，请先录入条款。");
            Map<String, Object> clause = Map.of("clause", Map.of("number", "1", "body", "正文"));
            PORTAL.post("zhujian", "api/standards/editions/" + edition + "/clauses", clause);
            drafter.to(address);
            assertEquals(0, drafter.button("提交审查").count());
            fill(drafter, "consult:until", "2020-01-01");
            drafter.press("公开征求意见").sees("早于今天");
            fill(drafter, "consult:until", today);
            drafter.press("公开征求意见").sees("已开始征求意见。");
            assertEquals(0, drafter.page().locator("a.button", text("新增条款")).count());
        }
    }

    @Test
    void everyDeliverableOfThePlanIsFollowedToItsPublication() {
        try (Browser anyone = Browser.as("ducha")) {
            anyone.to("standard/deliverables.xhtml").sees("未起草");
            assertEquals(
                    15,
                    anyone.page().locator("[id='deliverables:rows_data'] tr").count());
            assertTrue(anyone.page().locator("text=D07").count() > 0);
            assertEquals(0, anyone.page().locator("text=起草新标准").count(), "who reads does not begin");
        }
    }

    private String begun(String title, String kind) {
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to("standard/standards.xhtml");
            fill(drafter, "begin:title", title);
            drafter.page().locator("[id='begin:kind']").selectOption(new SelectOption().setValue(kind));
            fill(drafter, "begin:code", code);
            drafter.press("起草新标准").sees("已建立第一版草稿");
            return drafter.page().url().replaceAll(".*/standard/", "standard/");
        }
    }

    private static Browser publish(Browser browser, String number, String published, String effective) {
        fill(browser, "publish:documentNumber", number);
        fill(browser, "publish:issuer", "资阳市住房和城乡建设局");
        fill(browser, "publish:publishedOn", published);
        fill(browser, "publish:effectiveFrom", effective);
        return browser;
    }

    private int holding(String day) {
        return PORTAL.get(null, "api/open/standards/" + code + "?on=" + day)
                .json()
                .at("/head/holds/seq")
                .asInt();
    }

    private static String body(long edition) {
        return PORTAL.get("zhujian", "api/standards/editions/" + edition)
                .json()
                .at("/clauses/0/body")
                .asText();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void fill(Browser browser, String field, String value) {
        browser.page().locator("[id='" + field + "']").fill(value);
    }

    private static String value(Browser browser, String field) {
        return browser.page().locator("[id='" + field + "']").inputValue();
    }
}
