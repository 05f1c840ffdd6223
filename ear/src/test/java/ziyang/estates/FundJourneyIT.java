package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Funded;
import ziyang.estates.harness.Portal;

/** Public money in the browser, as those who apply, check, approve and pay see it. */
class FundJourneyIT {

    private static final Portal PORTAL = Portal.shared();

    @Test
    void aStreetAppliesAndOthersCheckItUntilItIsAnnounced() {
        String name = "浏览小区" + UUID.randomUUID().toString().substring(0, 8);
        String estate = Funded.estate(PORTAL, name);
        String address;
        try (Browser street = Browser.as("lianhua")) {
            street.to("application/edit.xhtml?estate=" + estate);
            choose(street, "application:programme", "subsidy");
            fill(street, "application:purpose", "物业服务费补助");
            fill(street, "application:basis", "房屋征收补偿协议");
            fill(street, "application:households", "60");
            fill(street, "application:area", "90.01");
            fill(street, "application:name", "某物业");
            fill(street, "application:bank", "工商银行资阳分行");
            fill(street, "application:cnaps", "102100099996");
            fill(street, "application:account", "6222020903001483078");
            street.press("保存").sees("户均面积不得超过政策规定的");
            fill(street, "application:area", "80");
            street.press("保存").sees("的校验位不正确");
            fill(street, "application:account", "51001234567890123456");
            street.press("保存").sees("申报已保存。").sees("20,160.00").sees("****************3456");
            street.press("提交申报").sees("申报已提交。").sees("已申报");
            address = street.page().url().replaceAll(".*/application/", "application/");
            assertEquals(0, street.button("初审通过").count(), "who applies does not check");
        }
        step("lianhua2", address, "初审通过", "初审已通过。");
        step("zhujian", address, "复核通过", "复核已通过。");
        step("zhujian", address, "开始公示", "已开始公示。");
        try (Browser community = Browser.as("shequ")) {
            community.to(address);
            community
                    .page()
                    .locator("summary", new Page.LocatorOptions().setHasText("登记异议"))
                    .click();
            fill(community, "object:by", "某业主");
            fill(community, "object:text", "户数不实");
            community.press("登记").sees("异议已登记。").sees("户数不实");
        }
    }

    @Test
    void theFinanceBureauPaysInPartsAndBooksWhatWasAppropriated() {
        long granted = PORTAL.get("caizheng", "api/funds/applications?state=PAYING")
                .json()
                .at("/items/0/id")
                .asLong();
        assertTrue(granted > 0, "the demonstration has one that is being paid");
        try (Browser finance = Browser.as("caizheng")) {
            finance.to("application/application.xhtml?id=" + granted);
            fill(finance, "pay:amount", "99999999");
            fill(finance, "pay:paper", "支" + UUID.randomUUID());
            finance.press("拨付").sees("本次拨付不得超过未拨付的");
            fill(finance, "pay:amount", "0.01");
            finance.press("拨付").sees("已拨付。");
        }
        long budget = PORTAL.get("caizheng", "api/funds/budgets?programme=renovation")
                .json()
                .at("/items/0/head/id")
                .asLong();
        String paper = "资财预" + UUID.randomUUID();
        try (Browser finance = Browser.as("caizheng")) {
            finance.to("fund/budget.xhtml?id=" + budget);
            choose(finance, "book:kind", "APPROPRIATE");
            fill(finance, "book:amount", "1.005");
            fill(finance, "book:paper", paper);
            fill(finance, "book:text", "追加");
            finance.press("记账").sees("最多两位小数");
            fill(finance, "book:amount", "1.00");
            finance.press("记账").sees("已记账。").sees(paper);
            finance.to("fund/trial-balance.xhtml")
                    .press("核验凭证链")
                    .sees("全部凭证未被改动")
                    .sees("借贷平衡");
        }
        assertEquals(
                1,
                PORTAL.get("caizheng", "api/funds/budgets/" + budget + "/vouchers?text=" + paper.substring(3))
                        .json()
                        .get("total")
                        .asInt());
    }

    @Test
    void whatOwnersPayIsBookedOnThePage() {
        String name = "启动浏览" + UUID.randomUUID().toString().substring(0, 8);
        String estate = Funded.estate(PORTAL, name);
        try (Browser street = Browser.as("lianhua")) {
            street.to("contribution/edit.xhtml?estate=" + estate);
            choose(street, "contribution:kind", "START_UP");
            fill(street, "contribution:payer", "全体安置业主");
            fill(street, "contribution:basis", "安置协议");
            street.press("保存").sees("应缴款已登记。").sees("60,000.00");
            choose(street, "book:kind", "PAID");
            fill(street, "book:amount", "500.01");
            fill(street, "book:household", "3-1-201");
            fill(street, "book:paper", "收1");
            fill(street, "book:text", "缴款");
            street.press("记一笔").sees("最多还应缴 500");
            fill(street, "book:amount", "500");
            street.press("记一笔").sees("已登记。").sees("3-1-201");
        }
    }

    private static void step(String account, String address, String button, String done) {
        try (Browser browser = Browser.as(account)) {
            browser.to(address).press(button).sees(done);
        }
    }

    private static void fill(Browser browser, String id, String text) {
        browser.page().locator("[id='" + id + "']").fill(text);
    }

    private static void choose(Browser browser, String id, String code) {
        browser.page().locator("[id='" + id + "']").selectOption(new SelectOption().setValue(code));
    }
}
