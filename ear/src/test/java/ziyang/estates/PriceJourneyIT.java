package ziyang.estates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Portal;

/** Service grades and guide prices, written in the browser by those who keep them and read by those who pay. */
class PriceJourneyIT {

    private static final Portal PORTAL = Portal.shared();

    private final String code = "j-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void gradesArePastedFromASpreadsheetAndAWrongRowKeepsTheWords() {
        long edition = begun("GUIDELINE");
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to("standard/edition.xhtml?id=" + edition);
            drafter.link("服务等级与检查要点").click();
            drafter.page().waitForURL("**/grades.xhtml*");
            drafter.sees("该版本没有设置服务等级。");
            String wrong = "一级\t环境卫生\t1\t清扫楼道\t每周2次\t60\n二级\t环境卫生\t1\t清扫楼道\t经常\t60";
            Locator text = drafter.page().locator("[id='grades:text']");
            text.fill(wrong);
            drafter.press("保存").sees("第 2 行的频次“经常”无法识别");
            assertEquals(wrong, text.inputValue(), "nothing of what was pasted is lost");
            text.fill(wrong.replace("\t1\t", "\t9\t").replace("经常", "每日1次"));
            drafter.press("保存").sees("该版本没有编号为“9”的条款");
            text.fill(wrong.replace("经常", "每日1次"));
            drafter.press("保存").sees("服务等级已保存。").sees("每日1次");
            drafter.picture("standard-grades").assertAccessible();
        }
        assertEquals(
                "每日1次",
                PORTAL.get("zhujian", "api/standards/editions/" + edition + "/grades")
                        .json()
                        .at("/grades/1/items/0/frequency")
                        .asText());
    }

    @Test
    void aTableOfPricesIsFilledInAndTheBetterGradeMayNotBeCheaper() {
        long edition = begun("PRICE_NOTICE");
        try (Browser drafter = Browser.as("zhujian")) {
            drafter.to("standard/edition.xhtml?id=" + edition);
            drafter.press("提交审查").sees("价格通知还没有价格表");
            drafter.link("价格表").first().click();
            drafter.page().waitForURL("**/price-tables.xhtml*");
            drafter.press("增加价格表").sees("三级");
            fill(drafter, "tables:forms:0:floatUp", "20");
            fill(drafter, "tables:forms:0:floatDown", "10");
            cell(drafter, 0, "0.80");
            cell(drafter, 1, "0.70");
            drafter.press("保存").sees("二级的服务高于一级，价格却更低");
            cell(drafter, 1, "viel");
            drafter.press("保存").sees("二级");
            cell(drafter, 1, "0.95");
            drafter.picture("standard-price-tables").assertAccessible();
            drafter.press("保存").sees("价格表已保存。");
            drafter.press("提交审查").sees("已提交审查。");
        }
        JsonNode table = PORTAL.get("zhujian", "api/standards/editions/" + edition + "/prices")
                .json()
                .get(0);
        assertEquals("0.95", table.at("/rows/1/cells/0/amount").asText());
        assertEquals("1.14", table.at("/rows/1/cells/0/ceiling").asText());
    }

    @Test
    void theOfficesSeeWhatHoldsAndWhenTheNextIsDue() {
        try (Browser reader = Browser.as("zhujian")) {
            reader.to("standard/prices.xhtml").sees("定期发布").sees("2027-03-10").sees("1.38");
            reader.picture("standard-prices").assertAccessible();
            reader.to("standard/prices.xhtml?on=2018-01-01").sees("该日没有执行中的政府指导价。");
        }
    }

    @Test
    void whoPaysFindsWhatADwellingCosts() {
        try (Browser resident = Browser.open()) {
            resident.page().navigate(PORTAL.uri("open/standards").toString());
            resident.page().locator("a[href$='/open/prices']").click();
            resident.page().locator("#on").fill("2022-05-01");
            resident.page().locator("#kind").selectOption("PRELIMINARY");
            resident.page().locator("#building").selectOption("HIGH_RISE");
            resident.page().locator("#grade").selectOption("三级");
            resident.page().locator("#area").fill("89.5");
            resident.page().locator("#agreed").fill("1.60");
            resident.page().getByText("查询").click();
            resident.sees("112.77").sees("高于政府指导价上限").sees("〔演示〕资发改发〔2021〕31号");
            assertThat(resident.page().locator("#grade")).hasValue("三级");
            resident.page().locator("#area").fill("groß");
            resident.page().getByText("查询").click();
            resident.sees("建筑面积“groß”应为大于 0");
            resident.forgive();
        }
    }

    private static void cell(Browser browser, int row, String amount) {
        fill(browser, "tables:forms:0:lines:" + row + ":cells:0:amount", amount);
    }

    private static void fill(Browser browser, String id, String text) {
        browser.page().locator("[id='" + id + "']").fill(text);
    }

    private long begun(String kind) {
        long edition = PORTAL.post("zhujian", "api/standards", Map.of("code", code, "kind", kind, "title", "试" + code))
                .json()
                .at("/row/id")
                .asLong();
        PORTAL.post(
                "zhujian",
                "api/standards/editions/" + edition + "/clauses",
                Map.of("clause", Map.of("number", "1", "body", "正文")));
        return edition;
    }
}
