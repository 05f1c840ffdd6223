package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.Browser;
import ziyang.estates.harness.Contracts;
import ziyang.estates.harness.Funded;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** A contract from its signature to its end, by those who keep it, and as residents read it. */
class ContractJourneyIT {

    private static final Portal PORTAL = Portal.shared();

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "合同行程" + tag;
    private final String estate = Funded.estate(PORTAL, name);

    @Test
    void aStreetEntersAContractAndKeepsItsWordsWhenSomethingIsWrong() {
        try (Browser street = Browser.as("lianhua")) {
            street.to("contract/contracts.xhtml").sees("物业服务合同");
            street.picture("contracts").assertAccessible();
            street.link("登记合同").click();
            street.page().waitForURL("**/edit.xhtml*");
            street.press("保存").sees("小区");
            fill(street, "contract:estate_input", estate);
            choose(street, "contract:kind", "SOCIAL");
            fill(street, "contract:ownersSide", "莲花街道办事处");
            fill(street, "contract:provider", "街道物业服务站");
            fill(street, "contract:signedOn", "2021-07-01");
            fill(street, "contract:begins", "2021-06-01");
            fill(street, "contract:area", "1200");
            choose(street, "contract:grade", "service-grades|一级");
            fill(street, "contract:fees:0:amount", "0.27");
            street.press("保存").sees("起始日期不能早于签订日期 2021-07-01。");
            assertEquals(
                    "街道物业服务站", street.page().locator("[id='contract:provider']").inputValue());
            street.picture("contract-edit").assertAccessible();
            fill(street, "contract:begins", "2021-07-01");
            street.press("保存").sees("合同已保存。");
            street.sees("高于政府指导价上限").sees("不定期合同").sees("未备案");
            street.picture("contract").assertAccessible();
        }
        assertEquals("0.27", mine().at("/terms/0/fees/0/amount").asText());
    }

    @Test
    void aContractIsFiledWithItsScanAndThenResidentsReadIt() {
        entered(Contracts.social(estate));
        String code = mine().at("/head/code").asText();
        try (Browser bureau = Browser.as("zhujian")) {
            bureau.to("contract/contract.xhtml?code=" + code);
            fill(bureau, "filing:number", "行程备" + tag);
            bureau.press("办理备案");
            bureau.sees("备案前请先上传合同扫描件。");
            bureau.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("合同.png", "image/png", Upload.PHOTO.content()));
            bureau.press("上传扫描件").sees("扫描件已上传。").sees("合同.png");
            fill(bureau, "filing:number", "行程备" + tag);
            bureau.press("办理备案");
            bureau.sees("合同已备案。").sees("撤回备案");
            bureau.picture("contract-filed").assertAccessible();
        }
        try (Browser resident = Browser.open()) {
            resident.page().navigate(PORTAL.uri("open/contracts").toString());
            resident.page().locator("#q").fill(tag);
            resident.page().keyboard().press("Enter");
            resident.sees(name);
            resident.picture("open-contracts").assertAccessible();
            resident.page().locator("ol.found a").focus();
            resident.page().keyboard().press("Enter");
            resident.sees("在政府指导价范围内").sees("0.208").sees("行程备" + tag);
            resident.picture("open-contract").assertAccessible();
            resident.page()
                    .navigate(PORTAL.uri("open/contracts?q=no-such-estate").toString());
            resident.sees("没有找到已备案的合同。");
        }
        try (Browser resident = Browser.open(Browser.Size.HAND)) {
            resident.page().navigate(PORTAL.uri("open/contracts/" + code).toString());
            resident.sees(name).picture("open-contract-phone").assertFits();
        }
    }

    @Test
    void whatHappensUnderAContractIsRecordedAndHeldAgainstTheLaw() {
        entered(Contracts.social(estate));
        String code = mine().at("/head/code").asText();
        try (Browser street = Browser.as("lianhua")) {
            street.to("contract/contract.xhtml?code=" + code);
            fill(street, "disclosure:place", "小区公示栏");
            street.press("登记公开情况").sees("公开情况已登记。").sees("全部公开");
            choose(street, "notice:kind", "RESCISSION_BY_OWNERS");
            fill(street, "notice:givenOn", "2026-01-01");
            fill(street, "notice:leavesOn", "2026-02-01");
            fill(street, "notice:paper", "业主大会决定");
            street.press("登记书面通知").sees("书面通知已登记。").sees("通知期不足，相差日数 29").sees("2026-03-02");
            choose(street, "end:endKind", "RESCINDED");
            fill(street, "end:lastDay", "2026-03-02");
            fill(street, "end:reason", "业主大会决定");
            street.press("登记终止");
            street.sees("合同终止已登记。").sees("已终止");
            street.picture("contract-ended").assertAccessible();
            street.press("撤销终止登记");
            street.sees("终止登记已撤销。");
            street.link("登记补充协议").click();
            street.page().waitForURL("**/supplement.xhtml*");
            fill(street, "supplement:paper", "补充协议一");
            fill(street, "supplement:fees:0:amount", "0.28");
            street.picture("contract-supplement").assertAccessible();
            street.press("保存").sees("补充协议已登记。").sees("0.28");
        }
        try (Browser street = Browser.as("lianhua", Browser.Size.HAND)) {
            street.to("contract/contract.xhtml?code=" + code).sees("补充协议一");
            street.picture("contract-phone").assertFits();
        }
    }

    @Test
    void feesAreCheckedForAnyDayAndTheListIsPrinted() {
        try (Browser bureau = Browser.as("zhujian")) {
            bureau.to("contract/checks.xhtml?conformity=OUT_OF_LINE").sees("高于政府指导价上限");
            bureau.picture("contract-checks").assertAccessible();
            bureau.to("contract/checks.xhtml?on=2010-01-01").sees("没有符合条件的合同。");
            bureau.to("contract/checks.xhtml?on=gestern").sees("gestern");
        }
        for (String report : new String[] {"contracts-out-of-line", "standards-system"}) {
            for (String format : new String[] {"pdf", "xlsx", "docx"}) {
                Portal.Answer printed =
                        PORTAL.get("zhujian", "api/reports/" + report + "?period=2026Q3&format=" + format);
                assertEquals(200, printed.status(), report + " " + format + " " + printed);
            }
        }
    }

    private static void fill(Browser browser, String id, String text) {
        browser.page().locator("[id='" + id + "']").fill(text);
    }

    private static void choose(Browser browser, String id, String value) {
        browser.page().locator("[id='" + id + "']").selectOption(value);
    }

    private static void entered(Map<String, Object> facts) {
        assertEquals(201, PORTAL.post("lianhua", "api/contracts", facts).status());
    }

    private JsonNode mine() {
        String code = PORTAL.get("lianhua", "api/contracts?text=" + tag)
                .json()
                .at("/items/0/code")
                .asText();
        return PORTAL.get("lianhua", "api/contracts/" + code).json();
    }
}
